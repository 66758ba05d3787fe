//! Drawing the page that is shown: fetch the model, call the view, forward what was asked for.

use bevy::prelude::*;
use bevy_egui::{EguiContexts, EguiPrimaryContextPass};
use egui::{Align2, Area, Frame, Id, Margin, Order, Ui, UiBuilder, vec2};

use super::asked::{Asked, ClassroomMemory, ConversationMemory, LongWork, Page, Showing};
use super::keys;
use super::pages::{Pages, update_pages};
use super::screens::beside::{BesideAction, BesideState, Who, beside_ui};
use super::screens::briefing::{BriefingAction, BriefingState, briefing_ui};
use super::screens::classroom::{ClassroomState, classroom_ui};
use super::screens::conversation::{ConversationState, conversation_ui};
use super::screens::debrief::{DebriefAction, DebriefState, debrief_ui};
use super::screens::glossary::{GlossaryAction, GlossaryState, glossary_ui};
use super::screens::home::{HomeAction, HomeState, home_ui};
use super::screens::playtest::{PlaytestAction, PlaytestState, playtest_ui};
use super::screens::problems::{ProblemsAction, problems_ui};
use super::screens::settings::{SettingsAction, settings_ui};
use super::settings::Settings;
use super::settings::kept::dress;
use super::table::Table;
use super::text::text;
use super::theme::{self, Type, colors, paper_edge, space};
use super::widgets::{prose, secondary_button};
use crate::playtest::Bot;

/// What views remember between frames, besides the conversation.
#[derive(Default, Resource)]
struct Memory {
    home: HomeState,
    briefing: BriefingState,
    debrief: DebriefState,
    glossary: GlossaryState,
    beside: BesideState,
    playtest: PlaytestState,
}

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Memory>()
        .init_resource::<Pages>()
        .add_systems(PostUpdate, update_pages)
        .add_systems(EguiPrimaryContextPass, draw);
}

fn draw(
    mut contexts: EguiContexts,
    mut dressed: Local<Option<Settings>>,
    pages: Res<Pages>,
    table: Res<Table>,
    showing: Res<Showing>,
    mut memory: ResMut<Memory>,
    mut conversation: ResMut<ConversationMemory>,
    mut classroom: ResMut<ClassroomMemory>,
    mut asked: MessageWriter<Asked>,
) -> Result {
    let context = contexts.ctx_mut()?.clone();
    if dress(&context, &showing.settings, &mut dressed) {
        return Ok(());
    }
    let whole = UiBuilder::new()
        .layer_id(egui::LayerId::background())
        .max_rect(context.viewport_rect());
    let mut ui = Ui::new(context.clone(), "window".into(), whole);
    let memory = &mut *memory;
    let dismissed = table.message.is_some()
        && !showing.keys
        && ui.input_mut(|input| input.consume_key(egui::Modifiers::NONE, egui::Key::Escape));
    let wish = draw_page(
        &mut ui,
        &pages,
        &table,
        &showing,
        memory,
        &mut conversation.0,
        &mut classroom.0,
    );
    let read = table
        .message
        .as_ref()
        .and_then(|message| message_ui(&ui, message))
        .or(dismissed.then_some(Asked::Dismiss));
    let keys = keys::wished(&ui, &showing);
    let wishes: Vec<Asked> = wish.into_iter().chain(read).chain(keys).collect();
    if !wishes.is_empty() {
        asked.write_batch(wishes);
        context.request_repaint();
    }
    Ok(())
}

fn draw_page(
    ui: &mut Ui,
    pages: &Pages,
    table: &Table,
    showing: &Showing,
    memory: &mut Memory,
    conversation: &mut ConversationState,
    classroom: &mut ClassroomState,
) -> Option<Asked> {
    match &showing.page {
        Page::Home => {
            let action = home_ui(ui, &pages.home, &mut memory.home)?;
            Some(match action {
                HomeAction::Open(id) => Asked::Page(Page::Briefing(id)),
                HomeAction::Glossary => Asked::Page(Page::Glossary),
                HomeAction::ShowProblems(id) => Asked::Page(Page::Problems(id)),
                HomeAction::Settings => Asked::Page(Page::Settings),
                HomeAction::Keys => Asked::Keys { shown: true },
                HomeAction::StopReading => Asked::LongWork(LongWork::StopReading),
                HomeAction::ReadOn => Asked::LongWork(LongWork::ReadOn),
            })
        }
        Page::Briefing(id) => {
            let action = briefing_ui(ui, &pages.briefing, &mut memory.briefing)?;
            Some(match action {
                BriefingAction::Begin(mode) => {
                    memory.debrief = DebriefState::default();
                    *classroom = ClassroomState::default();
                    Asked::Begin(id.clone(), mode)
                }
                BriefingAction::Playtest => Asked::Page(Page::Playtest(id.clone())),
                BriefingAction::Back => Asked::Page(Page::Home),
            })
        }
        Page::Conversation => {
            if let Some(model) = &table.classroom {
                classroom.pace = showing.settings.shown_pace();
                classroom.captions = showing.settings.captions;
                return classroom_ui(ui, model, classroom).map(Asked::Classroom);
            }
            conversation.pace = showing.settings.shown_pace();
            conversation.captions = showing.settings.captions;
            conversation_ui(ui, &table.conversation, conversation).map(Asked::Conversation)
        }
        Page::Debrief => {
            let model = pages.debrief.as_ref()?;
            let action = debrief_ui(ui, model, &mut memory.debrief)?;
            Some(match action {
                DebriefAction::Again => {
                    memory.debrief = DebriefState::default();
                    Asked::Again
                }
                DebriefAction::AnotherWay(turn) => {
                    memory.debrief = DebriefState::default();
                    Asked::AnotherWay(turn)
                }
                DebriefAction::Home => Asked::Page(Page::Home),
                DebriefAction::SaveHtml => Asked::SaveHtml,
                DebriefAction::TwoWorkers => {
                    memory.beside = BesideState::default();
                    Asked::Beside(Who::Bot(Bot::Warmest), Who::Bot(Bot::Skilled))
                }
                DebriefAction::Glossary(skill) => {
                    memory.glossary = GlossaryState::at(&pages.glossary, &skill);
                    Asked::Page(Page::Glossary)
                }
            })
        }
        Page::Beside(..) => {
            let model = pages.beside.as_ref()?;
            Some(match beside_ui(ui, model, &mut memory.beside)? {
                BesideAction::Back => Asked::Page(Page::Debrief),
                BesideAction::Show(left, right) => Asked::Beside(left, right),
            })
        }
        Page::Glossary => {
            let GlossaryAction::Back = glossary_ui(ui, &pages.glossary, &mut memory.glossary)?;
            Some(Asked::Page(showing.before.clone()))
        }
        Page::Settings => Some(match settings_ui(ui, &showing.settings)? {
            SettingsAction::Change(settings) => Asked::Settings(settings),
            SettingsAction::Back => Asked::Page(showing.before.clone()),
        }),
        Page::Problems(id) => Some(match problems_ui(ui, &pages.problems)? {
            ProblemsAction::Back => Asked::Page(showing.before.clone()),
            ProblemsAction::Playtest => Asked::Page(Page::Playtest(id.clone())),
        }),
        Page::Playtest(id) => {
            let action = playtest_ui(ui, &pages.playtest, &mut memory.playtest)?;
            Some(match action {
                PlaytestAction::Start(runs) => {
                    Asked::LongWork(LongWork::Playtest(id.clone(), runs))
                }
                PlaytestAction::Stop => Asked::LongWork(LongWork::StopPlaytest),
                PlaytestAction::Back => Asked::Page(showing.before_playtest.clone()),
            })
        }
    }
}

/// A sentence that the learner should read, over whatever page is shown.
fn message_ui(ui: &Ui, message: &str) -> Option<Asked> {
    let colors = colors(ui);
    Area::new(Id::new("message"))
        .order(Order::Foreground)
        .anchor(Align2::CENTER_TOP, vec2(0.0, 68.0))
        .show(ui.ctx(), |ui| {
            Frame::new()
                .fill(colors.surface)
                .stroke(egui::Stroke::new(1.6, colors.primary))
                .corner_radius(14)
                .shadow(paper_edge(&colors))
                .inner_margin(Margin::symmetric(16, 10))
                .show(ui, |ui| {
                    ui.set_max_width(theme::COLUMN);
                    ui.horizontal(|ui| {
                        prose(ui, Type::Body.text(message));
                        ui.add_space(space::S);
                        secondary_button(ui, &text("message-ok"))
                            .clicked()
                            .then_some(Asked::Dismiss)
                    })
                    .inner
                })
                .inner
        })
        .inner
}
