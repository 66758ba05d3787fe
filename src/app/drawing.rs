//! Drawing the page that is shown: fetch the model, call the view, forward what was asked for.

use bevy::prelude::*;
use bevy_egui::{EguiContexts, EguiPrimaryContextPass};
use egui::{Align2, Area, Frame, Id, Margin, Order, Ui, UiBuilder, vec2};

use super::asked::{Asked, ClassroomMemory, ConversationMemory, Page, Showing};
use super::pages::{Pages, update_pages};
use super::screens::briefing::{BriefingAction, BriefingState, briefing_ui};
use super::screens::classroom::{ClassroomState, classroom_ui};
use super::screens::conversation::{ConversationState, conversation_ui};
use super::screens::debrief::{DebriefAction, DebriefState, debrief_ui};
use super::screens::glossary::{GlossaryAction, GlossaryState, glossary_ui};
use super::screens::home::{HomeAction, HomeState, home_ui};
use super::screens::problems::{ProblemsAction, problems_ui};
use super::table::Table;
use super::theme::{self, Type, colors, paper_edge, space};

/// What views remember between frames, besides the conversation.
#[derive(Default, Resource)]
struct Memory {
    home: HomeState,
    briefing: BriefingState,
    debrief: DebriefState,
    glossary: GlossaryState,
}

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Memory>()
        .init_resource::<Pages>()
        .add_systems(PostUpdate, update_pages)
        .add_systems(EguiPrimaryContextPass, draw);
}

fn draw(
    mut contexts: EguiContexts,
    mut dressed: Local<Option<bool>>,
    pages: Res<Pages>,
    table: Res<Table>,
    showing: Res<Showing>,
    mut memory: ResMut<Memory>,
    mut conversation: ResMut<ConversationMemory>,
    mut classroom: ResMut<ClassroomMemory>,
    mut asked: MessageWriter<Asked>,
) -> Result {
    let context = contexts.ctx_mut()?.clone();
    if dressed.is_none() {
        theme::install_fonts(&context);
    }
    if *dressed != Some(showing.dark) {
        *dressed = Some(showing.dark);
        let colors = if showing.dark {
            &theme::EVENING
        } else {
            &theme::PAPER
        };
        theme::apply(&context, colors);
        // Fonts are there from the next frame on.
        context.request_repaint();
        return Ok(());
    }
    let whole = UiBuilder::new()
        .layer_id(egui::LayerId::background())
        .max_rect(context.viewport_rect());
    let mut ui = Ui::new(context.clone(), "window".into(), whole);
    let memory = &mut *memory;
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
        .and_then(|message| message_ui(&ui, message));
    let wishes: Vec<Asked> = wish.into_iter().chain(read).collect();
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
                HomeAction::ToggleTheme => Asked::Theme {
                    dark: !showing.dark,
                },
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
                BriefingAction::Back => Asked::Page(Page::Home),
            })
        }
        Page::Conversation => match &table.classroom {
            Some(model) => classroom_ui(ui, model, classroom).map(Asked::Classroom),
            None => conversation_ui(ui, &table.conversation, conversation).map(Asked::Conversation),
        },
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
                DebriefAction::Glossary(skill) => {
                    memory.glossary = GlossaryState::at(&pages.glossary, &skill);
                    Asked::Page(Page::Glossary)
                }
            })
        }
        Page::Glossary => {
            let GlossaryAction::Back = glossary_ui(ui, &pages.glossary, &mut memory.glossary)?;
            Some(Asked::Page(showing.before.clone()))
        }
        Page::Problems(_) => {
            let ProblemsAction::Back = problems_ui(ui, &pages.problems)?;
            Some(Asked::Page(showing.before.clone()))
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
                        ui.add(egui::Label::new(Type::Body.text(message)).wrap());
                        ui.add_space(space::S);
                        ui.button(Type::Label.text("OK"))
                            .clicked()
                            .then_some(Asked::Dismiss)
                    })
                    .inner
                })
                .inner
        })
        .inner
}
