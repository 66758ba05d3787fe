//! From what a scenario says about a person to how they look. What it leaves open follows from the person's id, so
//! that the same person looks the same in every window, and nothing about a part or a mood is tied to a look.

use super::color::{Tint, tint, written};
use super::look::{Beard, FigureLook, Hair, Skin, Style, Wear};
use crate::scenario::{Look, Part};

const HAIR_COLORS: [Tint; 6] = [
    tint("#2A211F"),
    tint("#3B2A22"),
    tint("#4A2E25"),
    tint("#6A4630"),
    tint("#8A5A3C"),
    tint("#A1522D"),
];
/// How many of the hair colors, from the darkest, a deep skin chooses among.
const DARK_HAIR: usize = 3;
const GRAYS: [Tint; 3] = [tint("#A9A7A6"), tint("#B9B2A8"), tint("#8D8A86")];
const CLOTHES: [Tint; 10] = [
    tint("#C98A3C"),
    tint("#7A5A7E"),
    tint("#4E7F7A"),
    tint("#3D4F66"),
    tint("#B5533C"),
    tint("#6C8A5B"),
    tint("#A8405A"),
    tint("#6B7C93"),
    tint("#5B7F8C"),
    tint("#C77B58"),
];
const SCARVES: [Tint; 4] = [
    tint("#2F6F78"),
    tint("#7A5A7E"),
    tint("#B5533C"),
    tint("#5E7A52"),
];
const BOTTOMS: [Tint; 3] = [tint("#3C4A5A"), tint("#4A4038"), tint("#2F3E4E")];
const MUGS: [Tint; 3] = [tint("#D8774F"), tint("#5F8487"), tint("#E2B65C")];
const FRAMES: [Tint; 3] = [tint("#5B3A3A"), tint("#2A2A2E"), tint("#3E5560")];

/// Hair that grown people, and children, get where none is named.
const GROWN_HAIR: [Hair; 10] = [
    Hair::Short,
    Hair::Bun,
    Hair::Bob,
    Hair::Curly,
    Hair::Fade,
    Hair::Long,
    Hair::Curlytop,
    Hair::Pixie,
    Hair::Locs,
    Hair::Pony,
];
const CHILD_HAIR: [Hair; 6] = [
    Hair::Crop,
    Hair::Puffs,
    Hair::Fringe,
    Hair::Curlytop,
    Hair::Pony,
    Hair::Short,
];
const GROWN_STYLES: [Style; 6] = [
    Style::Cardigan,
    Style::Crew,
    Style::Shirt,
    Style::Sweater,
    Style::Vneck,
    Style::Hoodie,
];
const CHILD_STYLES: [Style; 3] = [Style::Hoodie, Style::Sweater, Style::Crew];
const WORK_STYLES: [Style; 3] = [Style::Shirt, Style::Cardigan, Style::Jacket];

/// From this age the years show.
const OLD: u32 = 60;

impl FigureLook {
    /// How a person of a scenario looks.
    #[must_use]
    pub fn cast(id: &str, part: Part, age: u32, look: &Look) -> Self {
        let draw = Draw { id };
        let young = part == Part::Child && age < 18;
        let old = age >= OLD;
        let hair = Hair::named(&look.hair).unwrap_or_else(|| {
            draw.one("hair", if young { &CHILD_HAIR } else { &GROWN_HAIR })
                .unwrap_or(Hair::Short)
        });
        let style = Style::named(&look.style).unwrap_or_else(|| {
            let styles: &[Style] = match part {
                Part::Child => &CHILD_STYLES,
                Part::Professional => &WORK_STYLES,
                Part::Parent | Part::Kin | Part::Network => &GROWN_STYLES,
            };
            draw.one("style", styles).unwrap_or(Style::Crew)
        });
        let beard = Beard::named(&look.beard);
        let lashes = beard.is_none() && shows_lashes(hair);
        let color = |text: &str, name: &str, among: &[Tint]| {
            written(text).unwrap_or_else(|| draw.color(name, among))
        };
        let top = color(&look.color, "top", &CLOTHES);
        let skin = Skin::numbered(if look.skin == 0 {
            1 + draw.below("skin", 8)
        } else {
            look.skin
        });
        let hair_colors = match (old, skin.number) {
            (true, _) => &GRAYS[..],
            (false, 6..) => HAIR_COLORS.get(..DARK_HAIR).unwrap_or(&HAIR_COLORS),
            (false, _) => &HAIR_COLORS,
        };
        let hair_color = color(&look.hair_color, "hair-color", hair_colors);
        let mut wears: Vec<Wear> = look
            .wears
            .iter()
            .filter_map(|word| Wear::named(word))
            .collect();
        if style == Style::Cardigan && draw.share("stripes") < 0.4 {
            wears.push(Wear::Stripes);
        }
        Self {
            skin,
            hair,
            hair_color,
            // An author who dresses someone in a headscarf names its color where hair has its.
            scarf: color(&look.hair_color, "scarf", &SCARVES),
            style,
            top,
            under: under(style, top),
            sleeve: sleeve(style),
            bottom: draw.color("bottom", &BOTTOMS),
            mug: draw.color("mug", &MUGS),
            toy: look.holds,
            child: childlike(age),
            old,
            jaw: jaw(beard.is_some(), lashes, young, draw.share("jaw")),
            width: 0.93 + 0.15 * draw.share("width"),
            glasses: look.glasses.then(|| draw.color("frame", &FRAMES)),
            beard,
            lashes,
            wears,
        }
        .with_dark_brows()
    }

    /// Under a headscarf the brows keep a natural color, whatever the scarf's.
    fn with_dark_brows(mut self) -> Self {
        if self.hair == Hair::Hijab {
            self.hair_color = tint("#3A2A24");
        }
        self
    }
}

fn shows_lashes(hair: Hair) -> bool {
    matches!(
        hair,
        Hair::Bun | Hair::Puffs | Hair::Curly | Hair::Long | Hair::Pony | Hair::Hijab | Hair::Bob
    )
}

fn jaw(beard: bool, lashes: bool, young: bool, share: f32) -> f32 {
    match (beard, lashes, young) {
        (_, _, true) => 0.1 + 0.2 * share,
        (true, ..) => 0.55 + 0.3 * share,
        (_, true, _) => 0.1 + 0.2 * share,
        _ => 0.3 + 0.4 * share,
    }
}

/// What shows below or in front of the clothes.
fn under(style: Style, top: Tint) -> Tint {
    match style {
        Style::Hivis => tint("#33475C"),
        // An apron lies on the clothes and must stand out from them.
        Style::Apron if top.luminance() < 0.2 => tint("#B9573F"),
        Style::Apron => tint("#3D4F66"),
        _ => tint("#F1E8DA"),
    }
}

fn sleeve(style: Style) -> Option<Tint> {
    match style {
        Style::Hivis => Some(tint("#33475C")),
        Style::Vest => Some(tint("#EDE6DA")),
        _ => None,
    }
}

/// How far from grown up: .28 at fifteen, .62 at eleven, 1 at seven, 1.35 at two.
fn childlike(age: u32) -> f32 {
    let age = age as f32;
    if age >= 18.0 {
        0.0
    } else if age >= 7.0 {
        (18.0 - age) / 11.0
    } else {
        1.0 + (7.0 - age) * 0.07
    }
}

/// Draws what is left open from a person's id: always the same for the same id.
struct Draw<'a> {
    id: &'a str,
}

impl Draw<'_> {
    /// A number that only the id and the purpose decide (FNV-1a, then mixed so that every bit counts).
    fn number(&self, purpose: &str) -> u64 {
        let mut hash = 0xcbf2_9ce4_8422_2325_u64;
        for byte in self.id.bytes().chain([b'/']).chain(purpose.bytes()) {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
        hash ^= hash >> 31;
        hash = hash.wrapping_mul(0x9e37_79b9_7f4a_7c15);
        hash ^ (hash >> 29)
    }

    fn share(&self, purpose: &str) -> f32 {
        f32::from(u16::try_from(self.number(purpose) % 1000).unwrap_or(0)) / 1000.0
    }

    fn below(&self, purpose: &str, bound: u8) -> u8 {
        u8::try_from(self.number(purpose) % u64::from(bound.max(1))).unwrap_or(0)
    }

    fn one<T: Copy>(&self, purpose: &str, among: &[T]) -> Option<T> {
        let count = u64::try_from(among.len()).unwrap_or(1).max(1);
        let index = usize::try_from(self.number(purpose) % count).unwrap_or(0);
        among.get(index).copied()
    }

    fn color(&self, purpose: &str, among: &[Tint]) -> Tint {
        self.one(purpose, among).unwrap_or(tint("#5E7E8C"))
    }
}
