"""Commands about runs: run, runs, inspect, diff."""

import argparse
import json
from collections import deque
from pathlib import Path

from runtime.base.errors import FlowError, UnknownRunError
from runtime.base.json_value import JsonObject, JsonValue
from runtime.cli.compare import run_differences
from runtime.cli.output import DIFFERENT, ERROR, OK, Output, table
from runtime.cli.sources import read_flow
from runtime.cli.watch import RunWatch
from runtime.host import Host, HostSettings
from runtime.host.local import LocalHost
from runtime.model.budget import LIMITS, Budget, amount_text
from runtime.model.run import RunStatus
from runtime.model.summary import RunSummary
from runtime.nodes.catalogue import builtin_catalogue
from runtime.nodes.packs import file_source, load_pack
from runtime.nodes.run_form import checks_inputs, fitted_inputs, run_fields
from runtime.storage.addresses import place_of
from runtime.visualflow.changes import flow_changes
from runtime.visualflow.flow import VisualFlow


def run(options: argparse.Namespace, out: Output) -> int:
    """Run a flow, answer its questions, show what happens; an error if it fails."""
    flow, library = read_flow(options.flow, options.flows)
    folder = place_of(options.store).folder
    given = {**options.inputs, **dict(options.input)}
    inputs = given if options.reference else _fitted(flow, given, out, quiet=options.quiet)
    settings = HostSettings(
        **({"data_folder": folder} if folder is not None else {}),
        store=options.store,
        interpreter=options.interpreter,
        base_url=options.base_url,
        model=options.model,
        key_name=options.key_name,
        embedding_model=options.embedding_model,
        image_model=options.image_model,
        upscale_model=options.upscale_model,
        video_model=options.video_model,
        voice_model=options.voice_model,
        music_model=options.music_model,
        transcription_model=options.transcription_model,
        prices=dict(options.price),
        default_workspace=options.workspace or Path.cwd(),
        legacy_task=not options.reference,
    )
    host = LocalHost(settings)
    try:
        for path in options.packs:
            host.load_pack(load_pack(file_source(path)))
        watch = RunWatch(host, options, out)
        run_id = host.start(
            flow,
            inputs,
            library=library,
            step_limit=options.step_limit,
            trusts_code=options.trust,
            seed=options.seed,
            budget=_budget(options),
        )
        reason = watch.follow(run_id)
        summary = host.get_run(run_id)
        return _finish(summary, reason, watch, options, out)
    finally:
        host.close()


def _budget(options: argparse.Namespace) -> Budget | None:
    """The budget that was asked for; None: there is none.

    Raises:
        BudgetError: a limit is none.
    """
    wanted = {name: text for name in LIMITS if (text := getattr(options, name)) is not None}
    return Budget(on_exceed=options.on_exceed).changed(wanted) if wanted else None


def runs(options: argparse.Namespace, out: Output) -> int:
    """List the runs of a store."""
    host = _existing(options.store)
    try:
        found = host.list_runs(limit=options.limit)
    finally:
        host.close()
    rows = [
        [one.run_id, one.flow_name, _status(one), one.updated_at[:19].replace("T", " ")]
        for one in found
    ]
    out.result(
        [_summary_json(one) for one in found],
        lambda: table(rows, ["run", "flow", "status", "written (UTC)"]) if rows else "no runs",
    )
    return OK


def inspect(options: argparse.Namespace, out: Output) -> int:
    """Show everything about a run."""
    host = _existing(options.store)
    try:
        run_id = options.run_id or _last_written(host, options.store)
        summary = host.get_run(run_id)
        records = _chosen_records(host, run_id, options)
        children = host.children(run_id)
        budget = host.budget(run_id)
        value: JsonObject = {
            **_summary_json(summary),
            "children": [_summary_json(child) for child in children],
            "variables": host.variables(run_id),
            "budget": None if budget is None else budget.to_json(),
            "records": records,
        }
    finally:
        host.close()

    def text() -> str:
        if options.record is not None:
            return json.dumps(records[0], ensure_ascii=False, indent=2)
        head = [f"{summary.flow_name} ({summary.workflow_id})  {_status(summary)}"]
        if summary.error:
            head.append(f"error: {summary.error}")
        if budget is not None:
            head += [
                f"budget {name}: {amount_text(name, budget.used.amount(name))} of {amount_text(name, limit)}"
                for name, limit in budget.budget.limits()
            ]
        head += [f"child {child.run_id}  {child.flow_name}  {_status(child)}" for child in children]
        rows = [
            [
                str(record["seq"]),
                str(record.get("node_id")),
                str((record.get("effect") or {}).get("type") or "-"),
                str(record.get("status")),
            ]
            for record in records
        ]
        return "\n".join([*head, table(rows, ["seq", "node", "effect", "status"])])

    out.result(value, text)
    return OK


def _chosen_records(host: Host, run_id: str, options: argparse.Namespace) -> list[JsonObject]:
    """The records of a run that were asked for, each with its `seq`.

    Raises:
        UnknownRunError: there is no such record.
    """
    wanted: int | None = options.record
    if wanted is not None:
        found = host.records(run_id, after=wanted - 1, limit=1) if wanted > 0 else ()
        if not found:
            raise UnknownRunError(f"record {wanted}", f"run {run_id} has no such record")
        return [{**found[0][1], "seq": wanted}]
    text = options.search.casefold()
    chosen: deque[JsonObject] = deque(maxlen=None if options.tail is None else max(0, options.tail))
    last = 0
    while page := host.records(run_id, after=last):
        last = page[-1][0]
        chosen.extend(
            {**record, "seq": seq}
            for seq, record in page
            if not text or text in json.dumps(record, ensure_ascii=False).casefold()
        )
    return list(chosen)


def diff(options: argparse.Namespace, out: Output) -> int:
    """Show where two flows, or two runs, differ; `DIFFERENT` if they do."""
    if options.store:
        host = _existing(options.store)
        try:
            differences, value = run_differences(host, options.first, options.second)
        finally:
            host.close()
    else:
        first, _ = read_flow(Path(options.first))
        second, _ = read_flow(Path(options.second))
        changes = flow_changes(first, second)
        differences = [change.sentence() for change in changes]
        value = {"is_equal": not changes, "changes": [change.to_json() for change in changes]}
    out.result(value, lambda: "\n".join(differences) or "no difference")
    return DIFFERENT if differences else OK


def _fitted(flow: VisualFlow, given: JsonObject, out: Output, *, quiet: bool) -> JsonObject:
    """The values as the flow's inputs want them; says what is missing.

    Raises:
        FlowError: values that do not fit, all of them; what is missing too if the flow checks its inputs.
    """
    needs_all = checks_inputs(flow)
    fitted = fitted_inputs(run_fields(flow, builtin_catalogue()), given, needs_all=needs_all)
    wrong = fitted.problems if needs_all else fitted.misfits
    if wrong:
        first = wrong[0]
        raise FlowError(
            f"input {', '.join(str(problem.pin_id) for problem in wrong)}",
            " ".join(problem.text for problem in wrong).removesuffix("."),
            first.remedy.removesuffix("."),
        )
    for problem in () if quiet else fitted.problems:
        out.progress(problem.text)
    return fitted.values


def _finish(
    summary: RunSummary, reason: str, watch: RunWatch, options: argparse.Namespace, out: Output
) -> int:
    value = _summary_json(summary)
    if reason:
        value["reason"] = reason
    waits = watch.open_waits()
    if waits:
        value["waits"] = waits
    failure = _failure_in(summary.output if summary.status is RunStatus.COMPLETED else None)
    if out.as_json or failure is None or _gave_more(summary.output):
        out.result(value, lambda: _text_of(summary))
    if failure is not None:
        out.progress(failure)
        return ERROR
    if summary.status is RunStatus.COMPLETED:
        if not options.quiet:
            out.progress("completed")
        return OK
    if (
        summary.status is RunStatus.WAITING
        and waits
        and not reason
        and place_of(options.store).path is not None
    ):
        out.progress(f"waiting: answer run {summary.run_id} in the window")
        return OK
    out.progress(f"{summary.status}: {summary.error or reason or 'nobody answered'}")
    return ERROR


_KEYS_OF_FAILURE = frozenset(("success", "error", "node"))
"""What an output holds if a node failed and the flow gave nothing."""


def _failure_in(output: JsonValue) -> str | None:
    """Where and why a run that ended had no success; None if it had."""
    if not isinstance(output, dict) or output.get("success") is not False:
        return None
    place = f" at {output['node']}" if output.get("node") else ""
    return f"failed{place}: {output.get('error') or 'the flow reports no success'}"


def _gave_more(output: JsonValue) -> bool:
    return isinstance(output, dict) and bool(output.keys() - _KEYS_OF_FAILURE)


def _text_of(summary: RunSummary) -> str:
    if summary.output is not None:
        return json.dumps(summary.output, indent=2, ensure_ascii=False)
    return f"{summary.run_id} {_status(summary)}"


def _summary_json(summary: RunSummary) -> JsonObject:
    return {
        "run_id": summary.run_id,
        "workflow_id": summary.workflow_id,
        "flow_name": summary.flow_name,
        "status": str(summary.status),
        "is_paused": summary.is_paused,
        "is_interrupted": summary.is_interrupted,
        "created_at": summary.created_at,
        "updated_at": summary.updated_at,
        "parent_run_id": summary.parent_run_id,
        "output": summary.output,
        "error": summary.error,
    }


def _status(summary: RunSummary) -> str:
    if summary.is_paused:
        return f"{summary.status} (paused)"
    return f"{summary.status} (interrupted)" if summary.is_interrupted else str(summary.status)


def _last_written(host: Host, store: str) -> str:
    """The run that was written last.

    Raises:
        UnknownRunError: there is none.
    """
    found = host.list_runs(limit=1)
    if not found:
        raise UnknownRunError(store, "no run is stored there", "start one")
    return found[0].run_id


def _existing(store: str) -> Host:
    """A host on a store that is there already; nothing is made.

    Raises:
        FileNotFoundError: there is no such store.
    """
    url = HostSettings(store=store).store_url
    place = place_of(url)
    if place.folder is None:
        raise UnknownRunError(url, "a memory store is empty", "name a store file")
    if not place.exists:
        raise FileNotFoundError(2, "no such store", str(place.path))
    return LocalHost(HostSettings(store=url, data_folder=place.folder))
