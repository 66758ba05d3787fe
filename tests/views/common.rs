//! The screens with real data: the shipped practice model, a shipped family, visits by bots.

use std::path::Path;
use std::sync::{Arc, OnceLock};

use egui::accesskit::Role;
use egui_kittest::Harness;
use egui_kittest::kittest::NodeT;
use kitchen_table::app::screens::beside::{BesideAction, BesideModel, BesideState, Who, beside_ui};
use kitchen_table::app::screens::briefing::{
    BriefingAction, BriefingModel, BriefingState, briefing_ui,
};
use kitchen_table::app::screens::classroom::{
    ClassroomAction, ClassroomModel, ClassroomState, classroom_ui,
};
use kitchen_table::app::screens::conversation::{
    ConversationAction, ConversationModel, ConversationState, Looking, conversation_ui,
};
use kitchen_table::app::screens::debrief::{DebriefAction, DebriefModel, DebriefState, debrief_ui};
use kitchen_table::app::screens::glossary::{
    GlossaryAction, GlossaryModel, GlossaryState, glossary_ui,
};
use kitchen_table::app::screens::home::{HomeAction, HomeModel, HomeState, ScenarioCard, home_ui};
use kitchen_table::app::screens::problems::{ProblemsAction, ProblemsModel, problems_ui};
use kitchen_table::app::screens::settings::{SettingsAction, settings_ui};
use kitchen_table::app::screens::shortcuts::shortcuts_ui;
use kitchen_table::app::settings::Settings;
use kitchen_table::app::theme;
use kitchen_table::debrief::debrief;
use kitchen_table::playtest::{self, Bot, sight::Reader};
use kitchen_table::scenario::{self, Vocabulary};
use kitchen_table::session::{Attempt, Mode, Plot, Sitting};
use kitchen_table::{practice, source::Problem};

/// The shipped families, read once.
pub(crate) fn plots() -> &'static [Arc<Plot>] {
    static PLOTS: OnceLock<Vec<Arc<Plot>>> = OnceLock::new();
    PLOTS.get_or_init(|| {
        let model = Arc::new(practice::sop().expect("the shipped practice model is sound"));
        let plot = |id: &str| {
            let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("scenarios/{id}.ron"));
            let text = std::fs::read_to_string(path).expect("the family is shipped");
            let family = scenario::load(&format!("{id}.ron"), &text).scenario;
            let family = Arc::new(family.expect("the family's file is sound"));
            Arc::new(Plot::new(family, Arc::clone(&model)).expect("every word leads somewhere"))
        };
        vec![plot("bedtime"), plot("quarter-to-five")]
    })
}

pub(crate) fn vocabulary() -> &'static Vocabulary {
    static VOCABULARY: OnceLock<Vocabulary> = OnceLock::new();
    VOCABULARY.get_or_init(|| Vocabulary::shipped().0)
}

/// Everything that the screens can be given.
pub(crate) struct World {
    pub(crate) home: HomeModel,
    pub(crate) briefing: BriefingModel,
    pub(crate) skilled: DebriefModel,
    pub(crate) novice: DebriefModel,
    pub(crate) glossary: GlossaryModel,
    pub(crate) problems: ProblemsModel,
    pub(crate) beside: BesideModel,
    /// A moment in the middle, practiced without the coach.
    pub(crate) moment: ConversationModel,
    /// The same with the coach, after a hint.
    pub(crate) hinted: ConversationModel,
    /// The reasons for the last choice.
    pub(crate) reasons: ConversationModel,
    /// The end of the visit.
    pub(crate) ending: ConversationModel,
    /// A class that has to choose.
    pub(crate) classroom: ClassroomModel,
    /// A class that hears an answer.
    pub(crate) heard: ClassroomModel,
    /// A class that talks about the end.
    pub(crate) discussed: ClassroomModel,
}

/// Made once: the screens only read it.
pub(crate) fn world() -> &'static World {
    static WORLD: OnceLock<World> = OnceLock::new();
    WORLD.get_or_init(make)
}

fn make() -> World {
    let model = Arc::new(practice::sop().expect("the shipped practice model is sound"));
    let vocabulary = Vocabulary::shipped().0;
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("scenarios/bedtime.ron");
    let text = std::fs::read_to_string(path).expect("the family is shipped");
    let family = scenario::load("bedtime.ron", &text).scenario;
    let family = Arc::new(family.expect("the family's file is sound"));
    let broken = broken();
    let last = Some("Practiced twice, last on Thursday".to_owned());
    let card = ScenarioCard::of(&family, &model, &vocabulary, last);
    let mended = ScenarioCard {
        id: "second".to_owned(),
        title: "A second family".to_owned(),
        ..card.clone()
    };
    let plot = Plot::new(family, Arc::clone(&model)).expect("every word leads somewhere");
    let plot = Arc::new(plot);
    let reader = Reader::new(&plot, &vocabulary);
    let visit = |bot| {
        let attempt = playtest::attempt(&reader, bot, 7);
        DebriefModel::of(debrief(&plot, &vocabulary, &attempt), &model)
    };
    let sit = |decisions, mode| {
        let mut attempt: Attempt = playtest::attempt(&reader, Bot::Novice, 7);
        attempt.mode = mode;
        attempt.decisions.truncate(decisions);
        Sitting::resume(Arc::clone(&plot), attempt)
    };
    let at = |decisions, mode, looking| {
        ConversationModel::of(&sit(decisions, mode), &vocabulary, looking)
    };
    let room =
        |decisions, hearing| ClassroomModel::of(&sit(decisions, Mode::Room), &vocabulary, hearing);
    let looking = |hinted, reading_feedback| Looking {
        hinted,
        reading_feedback,
    };
    World {
        moment: at(6, Mode::Practice, looking(false, false)),
        hinted: at(6, Mode::Coached, looking(true, false)),
        reasons: at(6, Mode::Coached, looking(false, true)),
        ending: at(usize::MAX, Mode::Practice, looking(false, false)),
        classroom: room(6, false),
        heard: room(6, true),
        discussed: room(usize::MAX, false),
        beside: BesideModel::of(
            &plot,
            &vocabulary,
            None,
            [Who::Bot(Bot::Warmest), Who::Bot(Bot::Skilled)],
            7,
        ),
        home: HomeModel::of(vec![
            card,
            mended.with_problems(&broken),
            ScenarioCard::broken("after-school", &broken),
        ]),
        briefing: BriefingModel::of(&plot, &vocabulary),
        skilled: visit(Bot::Skilled),
        novice: visit(Bot::Novice),
        glossary: GlossaryModel::of(&model),
        problems: ProblemsModel::of("after-school.ron", &broken, false),
    }
}

fn broken() -> Vec<Problem> {
    let text = "Scenario(format: 1, id: \"after-school\", tittle: \"After school\")";
    scenario::load("after-school.ron", text).problems
}

/// The screens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Screen {
    Home,
    Briefing,
    Skilled,
    Novice,
    Glossary,
    Problems,
    Beside,
    Moment,
    Hinted,
    Reasons,
    Ending,
    Paused,
    Classroom,
    Heard,
    Discussed,
    Settings,
    Keys,
}

pub(crate) const SCREENS: [Screen; 17] = [
    Screen::Home,
    Screen::Briefing,
    Screen::Skilled,
    Screen::Novice,
    Screen::Glossary,
    Screen::Problems,
    Screen::Beside,
    Screen::Moment,
    Screen::Hinted,
    Screen::Reasons,
    Screen::Ending,
    Screen::Paused,
    Screen::Classroom,
    Screen::Heard,
    Screen::Discussed,
    Screen::Settings,
    Screen::Keys,
];

/// What a screen answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Action {
    Home(HomeAction),
    Briefing(BriefingAction),
    Debrief(DebriefAction),
    Glossary(GlossaryAction),
    Problems(ProblemsAction),
    Beside(BesideAction),
    Conversation(ConversationAction),
    Classroom(ClassroomAction),
    Settings(SettingsAction),
    KeysGone,
}

/// A screen that is being used, with what it remembers and what it has answered.
#[derive(Default)]
pub(crate) struct Use {
    pub(crate) home: HomeState,
    pub(crate) briefing: BriefingState,
    pub(crate) debrief: DebriefState,
    pub(crate) glossary: GlossaryState,
    pub(crate) beside: BesideState,
    pub(crate) conversation: ConversationState,
    pub(crate) classroom: ClassroomState,
    pub(crate) answers: Vec<Action>,
    fonts: bool,
}

impl Use {
    fn draw(&mut self, ui: &mut egui::Ui, screen: Screen, dark: bool, zoom: f32) {
        if !self.fonts {
            // Fonts hold from the next pass on, so that this one draws nothing.
            theme::install_fonts(ui.ctx());
            let colors = if dark { &theme::EVENING } else { &theme::PAPER };
            theme::apply(ui.ctx(), colors);
            ui.ctx().set_zoom_factor(zoom);
            self.fonts = true;
            ui.ctx().request_repaint();
            return;
        }
        let world = world();
        let answer = match screen {
            Screen::Home => home_ui(ui, &world.home, &mut self.home).map(Action::Home),
            Screen::Briefing => {
                briefing_ui(ui, &world.briefing, &mut self.briefing).map(Action::Briefing)
            }
            Screen::Skilled => {
                debrief_ui(ui, &world.skilled, &mut self.debrief).map(Action::Debrief)
            }
            Screen::Novice => debrief_ui(ui, &world.novice, &mut self.debrief).map(Action::Debrief),
            Screen::Glossary => {
                glossary_ui(ui, &world.glossary, &mut self.glossary).map(Action::Glossary)
            }
            Screen::Problems => problems_ui(ui, &world.problems).map(Action::Problems),
            Screen::Beside => beside_ui(ui, &world.beside, &mut self.beside).map(Action::Beside),
            Screen::Moment => self.converse(ui, &world.moment),
            Screen::Hinted => self.converse(ui, &world.hinted),
            Screen::Reasons => self.converse(ui, &world.reasons),
            Screen::Ending => self.converse(ui, &world.ending),
            Screen::Paused => {
                self.conversation.paused = true;
                self.converse(ui, &world.moment)
            }
            Screen::Classroom => self.ask(ui, &world.classroom),
            Screen::Heard => self.ask(ui, &world.heard),
            Screen::Discussed => self.ask(ui, &world.discussed),
            Screen::Settings => settings_ui(ui, &Settings::default()).map(Action::Settings),
            Screen::Keys => shortcuts_ui(ui).then_some(Action::KeysGone),
        };
        self.answers.extend(answer);
    }
}

impl Use {
    fn converse(&mut self, ui: &mut egui::Ui, model: &ConversationModel) -> Option<Action> {
        conversation_ui(ui, model, &mut self.conversation).map(Action::Conversation)
    }

    fn ask(&mut self, ui: &mut egui::Ui, model: &ClassroomModel) -> Option<Action> {
        classroom_ui(ui, model, &mut self.classroom).map(Action::Classroom)
    }
}

/// A screen in a window of this size.
pub(crate) fn screen_in(
    screen: Screen,
    size: [f32; 2],
    dark: bool,
    zoom: f32,
) -> Harness<'static, Use> {
    let mut harness = Harness::builder()
        .with_size(egui::vec2(size[0], size[1]))
        .with_max_steps(12)
        .build_ui_state(
            move |ui, used: &mut Use| used.draw(ui, screen, dark, zoom),
            Use::default(),
        );
    // The glossary comes in parts.
    harness.run_steps(if screen == Screen::Glossary { 8 } else { 3 });
    harness
}

/// A screen in the usual window.
pub(crate) fn screen(screen: Screen) -> Harness<'static, Use> {
    screen_in(screen, [1280.0, 800.0], false, 1.0)
}

/// The name and role of everything that can be pressed or filled in.
pub(crate) fn controls(harness: &Harness<'static, Use>) -> Vec<(Role, String, egui::Rect)> {
    let mut found = Vec::new();
    let mut open = vec![harness.root()];
    while let Some(node) = open.pop() {
        let access = node.accesskit_node();
        let role = access.role();
        if matches!(
            role,
            Role::Button | Role::RadioButton | Role::TextInput | Role::MultilineTextInput
        ) {
            let name = access.label().unwrap_or_default();
            found.push((role, name, node.rect()));
        }
        open.extend(node.children());
    }
    found
}
