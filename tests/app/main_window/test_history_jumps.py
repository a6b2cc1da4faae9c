from app.document import edits
from app.main_window.docks.docks import DockKey
from app.main_window.flows.example_flows import example_path
from tests.support.studio import studio_open


def test_a_row_of_the_history_goes_to_that_step(run_async, tmp_path):
    async def story():
        async with studio_open(tmp_path, example_path("hello")) as studio:
            document = studio.tab.document
            node = document.flow.nodes[0].id
            for title in ("One", "Two"):
                document.apply(title, edits.rename_node(document.flow, node, title))
            studio.window.docks.show(DockKey.HISTORY)
            panel = studio.window.panels.history
            panel.view.clicked.emit(panel.model.index(1))
            assert document.history_index == 1
            assert document.flow.nodes[0].title == "One"
            document.mark_saved()

    run_async(story(), 60)
