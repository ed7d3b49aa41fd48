"""``faceveil verify-release``: who released a file, over what, and what does not fit."""

from __future__ import annotations

import argparse
import contextlib
from pathlib import Path
from typing import TYPE_CHECKING

from app.cli.command import Command
from app.cli.console import DONE, FAILED, Console
from app.core.names import on_one_line
from app.core.task import CancelToken

if TYPE_CHECKING:
    from app.release.verify import Signer, Verdict


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", type=Path, metavar="FILE", help="an exported file")
    parser.add_argument(
        "--report",
        type=Path,
        action="append",
        metavar="R",
        help="a report that has to be one that was signed; may be repeated",
    )
    parser.add_argument(
        "--study", type=Path, metavar="STUDY", help="also compare with the study, if you have it"
    )
    parser.add_argument(
        "--key", type=Path, metavar="PEM", help="the signer's public key, given to you before"
    )
    parser.add_argument("--keys", type=Path, metavar="FOLDER", help="where known signers are kept")
    parser.add_argument(
        "--trust", action="store_true", help="remember the signers' keys, if all fits"
    )


def _run(args: argparse.Namespace, console: Console, token: CancelToken) -> int:
    from app.release.keys import key_id, read_public, remember_signer
    from app.release.verify import verify_release
    from app.release.words import trouble_words
    from app.store.study import Study

    del token
    key = key_id(read_public(args.key)).encode() if args.key is not None else None
    with contextlib.ExitStack() as stack:
        study = stack.enter_context(Study.read(args.study)) if args.study is not None else None
        verdict = verify_release(
            args.file, reports=tuple(args.report or ()), study=study, key=key, keys=args.keys
        )
    console.result(verdict.to_dict(), "\n".join(_lines(verdict)))
    if not verdict.released:
        first: str | None = next((trouble_words(one) for one in verdict.troubles), None)
        if first is None:
            last = verdict.signers[-1]
            first = f"{last.name} refused its release: {last.statement}"
        console.error(f"{on_one_line(args.file)}: is not released: {first}")
        return FAILED
    if args.trust:
        for signer in verdict.signers:
            remember_signer(signer.name, signer.key, args.keys)
    elif any(not one.trusted for one in verdict.signers) and key is None:
        console.note(
            "the key of a signer is not known here; compare it with what the signer tells you, "
            "then use --trust or --key"
        )
    return DONE


def _lines(verdict: Verdict) -> list[str]:
    from app.release.words import trouble_words

    lines = [f"{verdict.file}: {'released' if verdict.released else 'NOT RELEASED'}"]
    for one in verdict.signers:
        lines += _signer(one)
    lines += [f"  does not fit: {trouble_words(one)}" for one in verdict.troubles]
    lines.append(f"  compared: {', '.join(verdict.checked)}")
    return lines


def _signer(one: Signer) -> list[str]:
    verb = "released" if one.released else "refused"
    broken = "" if one.valid else " (SIGNATURE BROKEN)"
    known = "known" if one.trusted else "not known here"
    told = one.predicate
    log = told.get("log") or {}
    lines = [
        f"  {verb} by {one.name or '?'} ({one.role}) at {one.time}{broken}: {one.statement}",
        f"    key {one.key} ({known})",
    ]
    if one.valid:
        lines.append(
            f"    over source {told['source']['sha256'][:16]}..., log of {log.get('seq')} "
            f"decisions {str(log.get('sha256'))[:16]}..., settings "
            f"{told['settings']['sha256'][:16]}..., {told['weights']['model']} "
            f"{told['weights']['sha256'][:16]}..."
        )
        reports = ", ".join(one["name"] for one in told["reports"])
        lines.append(f"    reports: {reports or 'none'}")
    return lines


COMMAND = Command(
    description="Compares an exported file with the signed statement beside it, on any computer, "
    "without the study and without the source: signed by whom, over what, and what does not fit. "
    "Ends with status 1 when the file is not released as it is.",
    example="faceveil verify-release clip-redacted.mp4 --report clip-redacted.report.html",
    add_arguments=_add_arguments,
    run=_run,
)
