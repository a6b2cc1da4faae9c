"""Settings of the canvas, chosen in the window: they hold in every open flow and after a restart."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from app.canvas.navigation import NAVIGATION
from app.dialogs.preferences import PreferencesDialog
from app.document.wires import WireStyle, is_tunnel, style_of
from app.main_window.flows.example_flows import example_path
from tests.support.studio import studio_open, until


def test_profile_wires_and_dimming_are_chosen_in_the_preferences_and_remembered(
    run_async, tmp_path
):
    async def story():
        async with studio_open(tmp_path, example_path("hello")) as studio:
            view = studio.view
            assert view.navigation is NAVIGATION["blueprint"]
            assert view.hover_trace.is_wanted
            studio.press("file.preferences")
            dialog = await studio.dialog(PreferencesDialog)
            dialog.show_setting("navigation")
            await studio.picture("preferences-canvas", dialog)
            dialog.navigation.setCurrentIndex(dialog.navigation.findData("figma"))
            dialog.wire_style.setCurrentIndex(dialog.wire_style.findData("square"))
            dialog.hover_trace.setChecked(False)
            dialog.accept()
            await until(lambda: view.navigation is NAVIGATION["figma"], what="the profile holds")
            assert view.scene.style is WireStyle.SQUARE
            assert not view.hover_trace.is_wanted
            assert studio.window.table["view.wires_square"].isChecked()
            assert not studio.window.table["view.hover_trace"].isChecked()
        async with studio_open(tmp_path, example_path("hello")) as studio:
            assert studio.view.navigation is NAVIGATION["figma"]
            assert studio.view.scene.style is WireStyle.SQUARE
            studio.press("view.wires_curved")
            assert studio.view.scene.style is WireStyle.CURVED
            assert not studio.window.table["view.wires_square"].isChecked()

    run_async(story(), 60)


def test_legend_and_letters_are_switched_in_the_view_menu(run_async, tmp_path):
    async def story():
        async with studio_open(tmp_path, example_path("hello")) as studio:
            legend = studio.tab.legend
            assert not legend.isVisible()
            studio.press("view.legend")
            studio.press("view.pin_letters")
            assert legend.isVisible()
            assert studio.view.rect().contains(legend.geometry())
            assert studio.view.shows_pin_letters
            await studio.picture("legend-and-letters")
            studio.window.resize(900, 700)
            await until(lambda: studio.view.rect().contains(legend.geometry()))
            under = legend.geometry().center()
            QTest.mouseClick(
                studio.window.childAt(legend.mapTo(studio.window, QPoint(9, 9))),
                Qt.MouseButton.LeftButton,
            )
            assert studio.view.childAt(under) is not legend  # the mouse goes through it
            studio.press("view.legend")
            assert not legend.isVisible()

    run_async(story(), 60)


def test_wires_are_muted_and_tunnelled_by_the_actions_of_the_window(run_async, tmp_path):
    async def story():
        async with studio_open(tmp_path, example_path("hello")) as studio:
            node = studio.flow.nodes[0]
            studio.tab.selection.set([node.id])
            studio.view.setFocus()
            assert not studio.window.table["wire.mute"].isEnabled()
            studio.press("wire.next")
            assert studio.window.table["wire.mute"].isEnabled()
            (edge_id,) = studio.tab.selection.edges
            QTest.keyClick(studio.view, Qt.Key.Key_M)
            assert studio.flow.edges_by_id[edge_id].is_muted
            studio.press("wire.mute")
            assert not studio.flow.edges_by_id[edge_id].is_muted
            studio.press("wire.tunnel")
            assert is_tunnel(studio.flow.edges_by_id[edge_id])
            studio.press("wire.straight")
            assert style_of(studio.flow.edges_by_id[edge_id]) is WireStyle.STRAIGHT
            found = {item.key for item in studio.window.table.search_items()}
            assert {"wire.mute", "wire.tunnel", "wire.square", "view.legend"} <= found

    run_async(story(), 60)


def test_a_run_from_the_window_ends_at_a_muted_wire(run_async, tmp_path):
    async def story():
        async with studio_open(tmp_path, example_path("hello")) as studio:
            run = await studio.run_with({"name": "Ada"})
            await studio.ended()
            assert [m.text for m in run.messages if "Ada" in m.text]
            say = studio.node_of_type("answer_user")
            (wire,) = [e for e in studio.flow.edges_into[say.id] if e.is_exec]
            studio.tab.selection.set((), [wire.id])
            studio.press("wire.mute")
            run = await studio.run_with({"name": "Ada"})
            await studio.ended()
            assert not [m.text for m in run.messages if "Ada" in m.text]
            assert say.id not in run.nodes(studio.flow.id)
            assert wire.id not in studio.view.overlay.active_wires
            await studio.picture("muted-wire")
            studio.press("edit.undo")
            await studio.run_with({"name": "Ada"})
            run = await studio.ended()
            assert [m.text for m in run.messages if "Ada" in m.text]

    run_async(story(), 90)
