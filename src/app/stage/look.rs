//! How a figure looks: what the rig needs to draw one person, always the same way.

use super::color::{Tint, tint};
pub use crate::scenario::Toy;

/// A skin's three papers.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Skin {
    /// Its number, 1 (lightest) to 8 (darkest).
    pub number: u8,
    /// The skin itself.
    pub base: Tint,
    /// In the shade, and the lines on it.
    pub shade: Tint,
    /// The cheeks.
    pub blush: Tint,
}

impl Skin {
    /// All skins, by lightness.
    pub const ALL: [Self; 8] = [
        Self::new(1, "#F6D9C3", "#E6B99C", "#E8907E"),
        Self::new(2, "#EBCBA8", "#D3A77C", "#D98870"),
        Self::new(3, "#EDC6A5", "#D9A37D", "#DB7F69"),
        Self::new(4, "#DDAE84", "#C48D62", "#C96E55"),
        Self::new(5, "#C58E63", "#A87046", "#B25A44"),
        Self::new(6, "#A26E48", "#855533", "#95452F"),
        Self::new(7, "#835437", "#683F27", "#85382A"),
        Self::new(8, "#643E2A", "#4C2D1D", "#7A3328"),
    ];

    const fn new(number: u8, base: &str, shade: &str, blush: &str) -> Self {
        Self {
            number,
            base: tint(base),
            shade: tint(shade),
            blush: tint(blush),
        }
    }

    /// The skin of a number from 1 to 8; the nearest, if there is none.
    #[must_use]
    pub fn numbered(number: u8) -> Self {
        let [first, .., last] = Self::ALL;
        Self::ALL
            .into_iter()
            .find(|skin| skin.number == number)
            .unwrap_or(if number == 0 { first } else { last })
    }

    /// Whether lines on it must be lighter, or much darker, than usual to be seen.
    #[must_use]
    pub fn is_deep(&self) -> bool {
        self.number >= 7
    }

    /// The line of the nose.
    #[must_use]
    pub fn nose(&self) -> Tint {
        self.shade.darker(if self.is_deep() { 0.3 } else { 0.12 })
    }

    /// The lips.
    #[must_use]
    pub fn lips(&self) -> Tint {
        match self.number {
            0..=5 => self.shade.mix(tint("#7A2E2A"), 0.55).darker(0.12),
            6 => self.base.mix(tint("#3A1210"), 0.62),
            _ => self.base.mix(tint("#D98A78"), 0.54),
        }
    }
}

/// Makes an enum of the words that scenarios use for a part of a look.
macro_rules! words {
    ($(#[$about:meta])* $name:ident { $($(#[$doc:meta])* $variant:ident = $word:literal,)+ }) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum $name {
            $($(#[$doc])* $variant,)+
        }

        impl $name {
            /// All of them, each with its word in scenarios.
            pub const ALL: &[(&str, Self)] = &[$(($word, Self::$variant),)+];

            /// The one that a word names.
            #[must_use]
            pub fn named(word: &str) -> Option<Self> {
                Self::ALL.iter().find_map(|&(known, this)| (known == word).then_some(this))
            }
        }
    };
}

words! {
    /// Hair, or what covers it.
    Hair {
        /// Short, parted at the side.
        Short = "short",
        /// Very short, with a straight hairline.
        Fade = "fade",
        /// Short with a ragged front.
        Crop = "crop",
        /// Pinned up.
        Bun = "bun",
        /// To the chin.
        Bob = "bob",
        /// Round and full.
        Afro = "afro",
        /// Two puffs.
        Puffs = "puffs",
        /// Curls to the shoulders.
        Curly = "curly",
        /// Curls on top.
        Curlytop = "curlytop",
        /// Long and straight.
        Long = "long",
        /// Locs.
        Locs = "locs",
        /// A ponytail.
        Pony = "pony",
        /// Only at the sides.
        Balding = "balding",
        /// Short, brushed to the front.
        Pixie = "pixie",
        /// To the chin, with a fringe.
        Fringe = "fringe",
        /// A headscarf.
        Hijab = "hijab",
    }
}

words! {
    /// Clothes.
    Style {
        /// A round-necked top.
        Crew = "crew",
        /// A sweater.
        Sweater = "sweater",
        /// A V-necked top.
        Vneck = "vneck",
        /// Hospital scrubs.
        Scrubs = "scrubs",
        /// A hooded sweater.
        Hoodie = "hoodie",
        /// A buttoned shirt.
        Shirt = "shirt",
        /// A school or work uniform with a light collar.
        Uniform = "uniform",
        /// An open cardigan.
        Cardigan = "cardigan",
        /// An open jacket.
        Jacket = "jacket",
        /// A vest over a light shirt.
        Vest = "vest",
        /// A high-visibility vest.
        Hivis = "hivis",
        /// An apron.
        Apron = "apron",
        /// A dress with dots.
        Dress = "dress",
    }
}

words! {
    /// A beard.
    Beard {
        /// Long on cheeks, chin and lip.
        Full = "full",
        /// Short on cheeks and chin.
        Short = "short",
        /// A few days old.
        Stubble = "stubble",
        /// Only on the lip.
        Mustache = "mustache",
    }
}

words! {
    /// Something else worn or used.
    Wear {
        /// Earrings.
        Earrings = "earrings",
        /// A hearing aid.
        HearingAid = "hearing-aid",
        /// A wheelchair.
        Wheelchair = "wheelchair",
        /// A lanyard with a card.
        Lanyard = "lanyard",
        /// A name badge.
        Badge = "badge",
        /// Freckles.
        Freckles = "freckles",
        /// A tie.
        Tie = "tie",
        /// Stripes on what is worn below.
        Stripes = "stripes",
    }
}

/// What can be seen below the table or the seat.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Below {
    /// Nothing: a table hides it.
    #[default]
    Hidden,
    /// Legs of someone who sits.
    Seated,
    /// Legs of someone who stands.
    Standing,
}

/// Everything that tells one person from another.
#[derive(Clone, Debug, PartialEq)]
pub struct FigureLook {
    /// The skin.
    pub skin: Skin,
    /// Hair, or what covers it.
    pub hair: Hair,
    /// The hair's color, also of brows and beard.
    pub hair_color: Tint,
    /// The headscarf's color.
    pub scarf: Tint,
    /// Clothes.
    pub style: Style,
    /// Their color.
    pub top: Tint,
    /// The color of what is below or in front: shirt, collar, apron.
    pub under: Tint,
    /// The sleeves' color, where it is not the clothes'.
    pub sleeve: Option<Tint>,
    /// Trousers or skirt.
    pub bottom: Tint,
    /// The mug they hold, when they do.
    pub mug: Tint,
    /// The toy they hold, when they do.
    pub toy: Toy,
    /// 0 grown up, .28 at fifteen, .62 at eleven, 1 at seven; a little more below.
    pub child: f32,
    /// Whether the years show in the face.
    pub old: bool,
    /// The jaw, 0 soft to 1 square.
    pub jaw: f32,
    /// How broad they are, .9 to 1.15.
    pub width: f32,
    /// The frame of their glasses.
    pub glasses: Option<Tint>,
    /// Their beard.
    pub beard: Option<Beard>,
    /// Whether the lashes show.
    pub lashes: bool,
    /// What else they wear or use.
    pub wears: Vec<Wear>,
}

impl Default for FigureLook {
    fn default() -> Self {
        Self {
            skin: Skin::numbered(4),
            hair: Hair::Short,
            hair_color: tint("#3A2A24"),
            scarf: tint("#2F6F78"),
            style: Style::Crew,
            top: tint("#5E7E8C"),
            under: tint("#F3E9DA"),
            sleeve: None,
            bottom: tint("#3C4A5A"),
            mug: tint("#D8774F"),
            toy: Toy::Bear,
            child: 0.0,
            old: false,
            jaw: 0.4,
            width: 1.0,
            glasses: None,
            beard: None,
            lashes: false,
            wears: Vec::new(),
        }
    }
}

impl FigureLook {
    /// Whether they wear or use something.
    #[must_use]
    pub fn wears(&self, what: Wear) -> bool {
        self.wears.contains(&what)
    }

    /// How broad the body is, of a grown person's.
    #[must_use]
    pub fn breadth(&self) -> f32 {
        self.width * (1.0 - 0.34 * self.child)
    }
}
