"""``faceveil sign``: release an export, or refuse it, with a name."""

from __future__ import annotations

import argparse
import os
from pathlib import Path

from app.cli.command import Command
from app.cli.console import DONE, Console
from app.core.errors import UsageError
from app.core.names import on_one_line
from app.core.task import CancelToken


def _add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("study", type=Path, metavar="STUDY", help="a .faceveil file")
    parser.add_argument(
        "--medium", metavar="NAME", help="which medium: its number, path or file name"
    )
    parser.add_argument("--role", metavar="ROLE", help="in which you sign: reviewer, ...")
    parser.add_argument("--statement", metavar="TEXT", help="what you say of the export")
    parser.add_argument("--person", metavar="NAME", help="who you are (default: the user)")
    parser.add_argument(
        "--refuse",
        action="store_true",
        help="do not release it; the statement comes back as a concern",
    )
    parser.add_argument(
        "--object",
        action="append",
        metavar="[TIME=]TEXT",
        help="with --refuse: what has to be done, at a time in seconds; may be repeated",
    )
    parser.add_argument(
        "--export",
        type=Path,
        metavar="FILE",
        help="the exported file that you mean; another one is refused",
    )
    parser.add_argument(
        "--keys", type=Path, metavar="FOLDER", help="where your key is kept (made if missing)"
    )
    parser.add_argument(
        "--passphrase-env",
        metavar="NAME",
        help="environment variable that holds the passphrase of your key",
    )
    parser.add_argument(
        "--export-key", type=Path, metavar="FILE", help="also write your public key there"
    )
    parser.add_argument(
        "--content-credentials",
        action="store_true",
        help="also write a copy of the MP4 with Content Credentials (C2PA), which readers of these "
        "understand; needs the extra c2pa",
    )
    parser.add_argument("--pdf", action="store_true", help="sign the report as PDF, too")


def _run(args: argparse.Namespace, console: Console, token: CancelToken) -> int:
    from app.batch.media import chosen_media
    from app.batch.release import name_by_state, run_release_check
    from app.batch.signing import refuse_export, sign_export, signed_reports
    from app.cli.signals import uninterrupted
    from app.core.signoff import Objection
    from app.release.credentials import copy_with_credentials, demand_package
    from app.release.gate import release_state
    from app.release.keys import export_public, known_signers, own_key, remember_signer
    from app.release.signing import Order
    from app.store.events import current_person
    from app.store.study import Study

    if not args.role or not args.statement:
        raise UsageError("sign needs --role and --statement: who says what?")
    if args.object and not args.refuse:
        raise UsageError("--object goes with --refuse")
    if args.content_credentials:
        if args.refuse:
            raise UsageError("--content-credentials is for files that are released")
        demand_package()
    passphrase = _passphrase(args.passphrase_env)
    with Study.open(args.study) as study:
        media = chosen_media(study, [args.medium] if args.medium else None)
        if len(media) != 1:
            raise UsageError(f"{args.study}: the study has {len(media)} media; name one: --medium")
        (medium,) = media
        exports = study.exports(medium.id)
        if exports and args.export is not None:
            _same(exports[-1].path, args.export)
        progress = console.progress(medium.path.name)
        if exports and not args.refuse:
            gate = run_release_check(study, medium.id, token=token, progress=progress)
            name_by_state(study, gate)
        key = own_key(args.keys, passphrase=passphrase)
        if args.export_key is not None:
            export_public(key, args.export_key)
        clock = study.load_index(medium.id)
        order = Order(
            person=args.person or current_person(),
            role=args.role,
            statement=args.statement,
            objections=tuple(
                Objection(text, None if at is None or clock is None else clock.nearest(at))
                for at, text in map(_objection, args.object or [])
            ),
            reports=lambda gate, saying: signed_reports(
                study, gate, saying, pdf=_pdf_maker(args.pdf)
            ),
        )
        act = refuse_export if args.refuse else sign_export
        with uninterrupted():
            done = act(study, medium.id, order, key=key)
            if order.person not in known_signers(args.keys):
                remember_signer(order.person, key.id, args.keys)
        gate = release_state(study, medium.id)
        copy = None
        if args.content_credentials and gate.export is not None:
            copy = copy_with_credentials(gate.export.path, key=key)
        record = {
            "medium": medium.path.name,
            "export": str(gate.export.path) if gate.export is not None else None,
            "decision": "refused" if args.refuse else "released",
            "state": gate.state.value,
            "person": order.person,
            "role": order.role,
            "key": key.id,
            "statement_file": str(done.statements),
            "credentials_file": None if copy is None else str(copy),
            "reports": [one["name"] for one in done.envelope.told("reports")],
        }
        verb = "refused" if args.refuse else "signed"
        console.result(
            record,
            f"{on_one_line(medium.path.name)}: {verb} by {order.person} ({order.role}), "
            f"{gate.state.value}\n"
            f"  statement: {done.statements}\n  key: {key.id}"
            + ("" if copy is None else f"\n  with Content Credentials: {copy}"),
        )
        for trouble in gate.troubles:
            from app.release.words import trouble_words

            console.note(trouble_words(trouble))
    return DONE


def _same(path: Path, meant: Path) -> None:
    from app.export.report import sha256_of

    if meant.resolve() != path.resolve() and sha256_of(meant) != sha256_of(path):
        raise UsageError(f"{meant}: is not the newest export, which is {path}")


def _objection(text: str) -> tuple[float | None, str]:
    """A time in seconds, if one is given, and what is said."""
    before, mark, after = text.partition("=")
    try:
        return (float(before), after) if mark else (None, text)
    except ValueError:
        return None, text


def _passphrase(variable: str | None) -> str:
    if variable is None:
        return ""
    found = os.environ.get(variable)
    if not found:
        raise UsageError(f"the environment variable {variable} holds no passphrase")
    return found


def _pdf_maker(wanted: bool):  # type: ignore[no-untyped-def]
    if not wanted:
        return None
    from app.widgets.release.report_pdf import write_pdf

    return write_pdf


COMMAND = Command(
    description="Checks the newest export of a medium (see gate) and, if nothing stands against "
    "it, signs it with your key: a statement over the hashes of source, export, log, settings, "
    "weights and report, beside the file. A key is made at first use. With --refuse the export "
    "is not released, and what you say comes back to the researcher as a concern.",
    example="faceveil sign study.faceveil --medium clip.mp4 --role reviewer "
    '--statement "Fit for partners"',
    add_arguments=_add_arguments,
    run=_run,
)
