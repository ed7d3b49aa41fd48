"""Signed statements: in-toto statements in DSSE envelopes, one a line beside the exported file.

Formats: in-toto Attestation Framework v1 (Statement, bundle) and DSSE v1 (envelope and pre-
authentication encoding), as published under github.com/in-toto/attestation and
github.com/secure-systems-lab/dsse.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from app.core.decisions import canonical
from app.core.errors import EnvironmentProblem
from app.core.said import say
from app.export.write.target import part_of
from app.release.keys import SigningKey, key_id, signed_by

PAYLOAD_TYPE: Final = "application/vnd.in-toto+json"
STATEMENT_TYPE: Final = "https://in-toto.io/Statement/v1"
PREDICATE_TYPE: Final = "urn:faceveil:release:v1"
SUFFIX: Final = ".intoto.jsonl"
"""What the name of the statements' file has behind the name of the export."""


@dataclass(frozen=True, slots=True)
class Envelope:
    """A statement and who signed it.

    Attributes:
        line: As it stands in the file.
        statement: What was signed; empty where it cannot be read.
        key: Id of the key that it names.
        valid: The signature is that key's and the statement's.
    """

    line: str
    statement: dict[str, Any]
    key: str
    valid: bool

    @property
    def sha256(self) -> str:
        return hashlib.sha256(self.line.encode()).hexdigest()

    @property
    def predicate(self) -> dict[str, Any]:
        found = self.statement.get("predicate")
        return found if isinstance(found, dict) else {}

    def told(self, *path: str) -> Any:
        """Something that the predicate says; None where it does not."""
        found: Any = self.predicate
        for name in path:
            found = found.get(name) if isinstance(found, dict) else None
        return found


def pae(kind: str, payload: bytes) -> bytes:
    """What is signed of a payload (DSSE's pre-authentication encoding)."""
    return b" ".join(
        (b"DSSEv1", str(len(kind)).encode(), kind.encode(), str(len(payload)).encode(), payload)
    )


def seal(statement: dict[str, Any], key: SigningKey) -> str:
    """Sign a statement; answers the envelope as one line."""
    payload = canonical(statement).encode()
    return canonical(
        {
            "payload": base64.b64encode(payload).decode(),
            "payloadType": PAYLOAD_TYPE,
            "signatures": [
                {
                    "keyid": key.id,
                    "sig": base64.b64encode(key.sign(pae(PAYLOAD_TYPE, payload))).decode(),
                }
            ],
        }
    )


def opened(line: str) -> Envelope:
    """Read an envelope and check its signature with the key that the statement names.

    Whose key that is, is for the caller to know. What cannot be read is not valid.
    """
    try:
        data = json.loads(line)
        payload = base64.b64decode(data["payload"], validate=True)
        (signature,) = data["signatures"]
        named = str(signature["keyid"])
        statement = json.loads(payload)
        public = base64.b64decode(statement["predicate"]["signer"]["key"], validate=True)
        good = (
            data["payloadType"] == PAYLOAD_TYPE
            and statement["_type"] == STATEMENT_TYPE
            and statement["predicateType"] == PREDICATE_TYPE
            and key_id(public) == named
            and canonical(statement).encode() == payload
            and signed_by(
                public,
                base64.b64decode(signature["sig"], validate=True),
                pae(PAYLOAD_TYPE, payload),
            )
        )
    except (ValueError, KeyError, TypeError, binascii.Error):
        return Envelope(line, {}, "", False)
    return Envelope(line, statement, named, good)


def beside(export: Path) -> Path:
    """The file of statements about an exported file."""
    return export.with_name(export.name + SUFFIX)


def read_envelopes(path: Path) -> list[Envelope]:
    """All envelopes of a file, oldest first.

    Raises:
        EnvironmentProblem: The file cannot be read.
    """
    try:
        text = path.read_text("utf-8", "replace")
    except OSError as error:
        raise EnvironmentProblem(
            say(
                "{path}: the signed statement cannot be read ({strerror})",
                path=path,
                strerror=error.strerror,
            ),
            say("It has to lie beside the exported file"),
        ) from error
    return [opened(line) for line in text.splitlines() if line.strip()]


def write_envelopes(path: Path, lines: list[str]) -> None:
    """Write statements beside an export, whole or not at all.

    Raises:
        EnvironmentProblem: Nothing was written.
    """
    part = part_of(path)
    try:
        part.write_text("".join(f"{line}\n" for line in lines), "utf-8")
        part.replace(path)
    except OSError as error:
        raise EnvironmentProblem(
            say("{path}: cannot be written ({strerror})", path=path, strerror=error.strerror)
        ) from error
    finally:
        part.unlink(missing_ok=True)
