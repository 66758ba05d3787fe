//! How everything looks: colors in two themes, type in two voices, one table of sizes.

use std::sync::Arc;

use egui::{
    Color32, CornerRadius, FontData, FontDefinitions, FontFamily, FontId, Margin, Shadow, Stroke,
    Style, Visuals,
};

/// The colors by role. `paper` is the light theme, `evening` the dark one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Colors {
    /// Behind everything.
    pub bg: Color32,
    /// Panels and cards.
    pub surface: Color32,
    /// Wells and quiet fills.
    pub sunk: Color32,
    /// Text.
    pub ink: Color32,
    /// Secondary text.
    pub ink2: Color32,
    /// Dividers, for decoration only.
    pub line: Color32,
    /// Borders that carry meaning.
    pub edge: Color32,
    /// The one main action.
    pub primary: Color32,
    /// Text on it.
    pub on_primary: Color32,
    /// Hover and selection.
    pub primary_soft: Color32,
    /// The focus ring; never a fill.
    pub focus: Color32,
    /// Principles in the order of the practice model: text and outline, mark and bar, background of chips.
    pub principles: [PrincipleColors; 3],
    /// A worry or a problem, always with the triangle.
    pub warn: Color32,
    /// Its background.
    pub warn_soft: Color32,
    /// Working well, always with the tick.
    pub good: Color32,
    /// The hard paper edge below things.
    pub shadow: Color32,
    /// Whether the theme is the dark one.
    pub dark: bool,
}

/// The colors of a principle.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PrincipleColors {
    /// Text and outline.
    pub text: Color32,
    /// Mark and bar; never text.
    pub fill: Color32,
    /// Background of chips.
    pub soft: Color32,
}

const fn rgb(hex: u32) -> Color32 {
    let [_, red, green, blue] = hex.to_be_bytes();
    Color32::from_rgb(red, green, blue)
}

const fn principle(text: u32, fill: u32, soft: u32) -> PrincipleColors {
    PrincipleColors {
        text: rgb(text),
        fill: rgb(fill),
        soft: rgb(soft),
    }
}

/// The light theme.
pub const PAPER: Colors = Colors {
    bg: rgb(0x00F3_EDE2),
    surface: rgb(0x00FC_F9F3),
    sunk: rgb(0x00E9_E1D3),
    ink: rgb(0x0026_303B),
    ink2: rgb(0x0055_606B),
    line: rgb(0x00D8_CDBB),
    edge: rgb(0x0084_7A69),
    primary: rgb(0x001F_5B57),
    on_primary: rgb(0x00FF_FFFF),
    primary_soft: rgb(0x00DC_E9E4),
    focus: rgb(0x001B_4FB8),
    principles: [
        principle(0x008F_5409, 0x00E2_A03F, 0x00F8_E6C6),
        principle(0x002F_5C9E, 0x005C_8FD0, 0x00DC_E7F5),
        principle(0x007A_3560, 0x00A4_588A, 0x00F1_DDE9),
    ],
    warn: rgb(0x00A3_3A22),
    warn_soft: rgb(0x00F8_E0D8),
    good: rgb(0x002C_6B41),
    shadow: Color32::from_rgba_premultiplied(4, 3, 2, 18),
    dark: false,
};

/// The dark theme.
pub const EVENING: Colors = Colors {
    bg: rgb(0x001C_2330),
    surface: rgb(0x0026_2F3E),
    sunk: rgb(0x0016_1C27),
    ink: rgb(0x00F1_EADD),
    ink2: rgb(0x00B9_BECB),
    line: rgb(0x003B_4659),
    edge: rgb(0x007C_879C),
    primary: rgb(0x008F_CFC2),
    on_primary: rgb(0x0010_231F),
    primary_soft: rgb(0x002A_4448),
    focus: rgb(0x009C_C3FF),
    principles: [
        principle(0x00F0_BC6B, 0x00E2_A03F, 0x0045_3A2B),
        principle(0x00A6_C8F5, 0x006F_A0DE, 0x002B_3D59),
        principle(0x00E7_AFD2, 0x00C0_7FA9, 0x0045_2F45),
    ],
    warn: rgb(0x00F2_A58F),
    warn_soft: rgb(0x004A_302D),
    good: rgb(0x0093_D0A5),
    shadow: Color32::from_rgba_premultiplied(0, 0, 0, 71),
    dark: true,
};

/// The colors of the theme in use.
#[must_use]
pub fn colors(ui: &egui::Ui) -> Colors {
    if ui.visuals().dark_mode {
        EVENING
    } else {
        PAPER
    }
}

/// The styles of type. People speak in Vollkorn, the tool in Lato, a child's own words stand in Klee One.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Type {
    /// One per screen.
    Title,
    /// Panel heads, names of scenarios.
    Heading,
    /// What people say.
    Speech,
    /// Suggested words, speech in panels.
    Quote,
    /// What a person thought.
    Thought,
    /// A child's exact words.
    Child,
    /// Choice cards.
    Choice,
    /// Facts, help.
    Body,
    /// Buttons, fields.
    Label,
    /// Sources, times.
    Small,
}

impl Type {
    /// The font and its size in points.
    #[must_use]
    pub fn font(self) -> FontId {
        let named = |name: &str, size| FontId::new(size, FontFamily::Name(name.into()));
        match self {
            Self::Title => named("vollkorn-semibold", 29.0),
            Self::Heading => named("vollkorn-semibold", 19.0),
            Self::Speech => named("vollkorn-medium", 20.0),
            Self::Quote => named("vollkorn-medium", 17.0),
            Self::Thought => named("vollkorn-italic", 16.0),
            Self::Child => named("klee", 18.0),
            Self::Choice => FontId::new(16.5, FontFamily::Proportional),
            Self::Body => FontId::new(15.5, FontFamily::Proportional),
            Self::Label => named("lato-bold", 14.5),
            Self::Small => FontId::new(13.5, FontFamily::Proportional),
        }
    }

    /// A text in this style.
    #[must_use]
    pub fn text(self, text: impl Into<String>) -> egui::RichText {
        egui::RichText::new(text).font(self.font())
    }
}

/// Steps of space, in points: 4, 8, 12, 16, 24, 32, 40.
pub mod space {
    /// Inside chips.
    pub const XS: f32 = 4.0;
    /// Between small things.
    pub const S: f32 = 8.0;
    /// Between cards.
    pub const M: f32 = 12.0;
    /// Between groups.
    pub const L: f32 = 16.0;
    /// Inside panels, round the window.
    pub const XL: f32 = 24.0;
    /// Between sections.
    pub const XXL: f32 = 32.0;
}

/// The least height of something to be pressed, in points.
pub const TARGET: f32 = 44.0;

/// The widest a column of text is: about 75 characters of the body face.
pub const COLUMN: f32 = 560.0;

/// Gives a context the fonts; needed once.
pub fn install_fonts(context: &egui::Context) {
    let faces: [(&str, &'static [u8]); 6] = [
        (
            "lato",
            include_bytes!("../../assets/fonts/Lato-Regular.ttf"),
        ),
        (
            "lato-bold",
            include_bytes!("../../assets/fonts/Lato-Bold.ttf"),
        ),
        (
            "vollkorn-medium",
            include_bytes!("../../assets/fonts/Vollkorn-Medium.ttf"),
        ),
        (
            "vollkorn-semibold",
            include_bytes!("../../assets/fonts/Vollkorn-SemiBold.ttf"),
        ),
        (
            "vollkorn-italic",
            include_bytes!("../../assets/fonts/Vollkorn-Italic.ttf"),
        ),
        (
            "klee",
            include_bytes!("../../assets/fonts/KleeOne-SemiBold.ttf"),
        ),
    ];
    let mut fonts = FontDefinitions::default();
    let fallbacks = fonts
        .families
        .get(&FontFamily::Proportional)
        .cloned()
        .unwrap_or_default();
    for (name, bytes) in faces {
        fonts
            .font_data
            .insert(name.to_owned(), Arc::new(FontData::from_static(bytes)));
        // What a face lacks (arrows, marks) comes from egui's own faces.
        let mut family = vec![name.to_owned()];
        family.extend(fallbacks.iter().cloned());
        fonts.families.insert(FontFamily::Name(name.into()), family);
    }
    fonts
        .families
        .entry(FontFamily::Proportional)
        .or_default()
        .insert(0, "lato".to_owned());
    context.set_fonts(fonts);
}

/// Gives a context the look of a theme.
pub fn apply(context: &egui::Context, colors: &Colors) {
    let theme = if colors.dark {
        egui::Theme::Dark
    } else {
        egui::Theme::Light
    };
    context.set_theme(theme);
    context.set_style_of(theme, style(colors));
}

fn style(colors: &Colors) -> Style {
    let mut visuals = if colors.dark {
        Visuals::dark()
    } else {
        Visuals::light()
    };
    visuals.panel_fill = colors.bg;
    visuals.window_fill = colors.surface;
    visuals.extreme_bg_color = colors.sunk;
    visuals.faint_bg_color = colors.sunk;
    visuals.override_text_color = Some(colors.ink);
    visuals.hyperlink_color = colors.primary;
    visuals.warn_fg_color = colors.warn;
    visuals.error_fg_color = colors.warn;
    visuals.selection.bg_fill = colors.primary_soft;
    visuals.selection.stroke = Stroke::new(1.5, colors.primary);
    visuals.window_stroke = Stroke::new(1.0, colors.line);
    visuals.window_corner_radius = CornerRadius::same(14);
    visuals.popup_shadow = paper_edge(colors);
    visuals.window_shadow = paper_edge(colors);
    // A blinking caret would draw the window again and again for nothing.
    visuals.text_cursor.blink = false;
    let widgets = &mut visuals.widgets;
    for (widget, fill, stroke) in [
        (
            &mut widgets.noninteractive,
            colors.surface,
            Stroke::new(1.0, colors.line),
        ),
        (
            &mut widgets.inactive,
            colors.surface,
            Stroke::new(1.2, colors.edge),
        ),
        (
            &mut widgets.hovered,
            colors.primary_soft,
            Stroke::new(1.6, colors.primary),
        ),
        (
            &mut widgets.active,
            colors.primary_soft,
            Stroke::new(2.0, colors.primary),
        ),
        (
            &mut widgets.open,
            colors.primary_soft,
            Stroke::new(1.6, colors.primary),
        ),
    ] {
        widget.bg_fill = fill;
        widget.weak_bg_fill = fill;
        widget.bg_stroke = stroke;
        widget.fg_stroke = Stroke::new(1.5, colors.ink);
        widget.corner_radius = CornerRadius::same(10);
        widget.expansion = 0.0;
    }
    // Only handles of scroll bars are filled with these.
    widgets.inactive.bg_fill = colors.edge;
    widgets.hovered.bg_fill = colors.primary;
    widgets.active.bg_fill = colors.primary;
    let mut style = Style {
        visuals,
        animation_time: 0.0,
        ..Style::default()
    };
    for (name, kind) in [
        (egui::TextStyle::Body, Type::Body),
        (egui::TextStyle::Button, Type::Label),
        (egui::TextStyle::Heading, Type::Heading),
        (egui::TextStyle::Small, Type::Small),
    ] {
        style.text_styles.insert(name, kind.font());
    }
    style.spacing.item_spacing = egui::vec2(space::S, space::S);
    style.spacing.button_padding = egui::vec2(space::L, space::S);
    style.spacing.interact_size.y = 36.0;
    style.spacing.window_margin = Margin::same(20);
    let scroll = &mut style.spacing.scroll;
    // Whoever doesn't know that there is more should see it without touching anything.
    scroll.foreground_color = false;
    scroll.floating_width = 4.0;
    // What scrolls ends before the bar.
    scroll.floating_allocated_width = 10.0;
    scroll.dormant_handle_opacity = 1.0;
    scroll.active_handle_opacity = 1.0;
    scroll.interact_handle_opacity = 1.0;
    // Colors that let others through come out too dark in bevy_egui's blending.
    scroll.active_background_opacity = 0.0;
    scroll.interact_background_opacity = 0.0;
    scroll.fade.strength = 0.0;
    style
}

/// The one depth there is: a hard paper edge three points down.
#[must_use]
pub fn paper_edge(colors: &Colors) -> Shadow {
    Shadow {
        offset: [0, 3],
        blur: 0,
        spread: 0,
        color: colors.shadow,
    }
}
