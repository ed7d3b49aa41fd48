"""Content Credentials (C2PA) in a copy of a signed export: who said what, bound to every byte.

The statement comes first: it is over the export. The credential comes after it, in a copy of the
file, and names statement and export by their SHA-256. Last, the same person signs a statement over
the copy, which names the first. So nothing has to hold a hash of what holds its own, and the copy
is verified with or without a C2PA reader. The credential is signed with the same key, by a
certificate that is made for this one file; its root is thrown away. Nothing is fetched, and no
thumbnail is put in.
Needs the optional package ``c2pa-python``.
"""

from __future__ import annotations

import contextlib
import datetime
import json
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from cryptography import x509
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from app import __version__
from app.core.errors import EnvironmentProblem
from app.core.said import say
from app.export.report import DEIDENTIFIED, sha256_of
from app.export.write.target import part_of
from app.release.envelope import Envelope, beside, read_envelopes, seal, write_envelopes
from app.release.keys import SigningKey

LABEL: Final = "org.faceveil.release"
"""Of our assertion."""
MARK: Final = "-credentials"
"""What the name of a file with credentials ends with."""
FORMATS: Final = {".mp4": "video/mp4", ".mov": "video/quicktime", ".m4v": "video/mp4"}
_YEARS: Final = datetime.timedelta(days=3650)
_OFFLINE: Final = {
    "builder": {"thumbnail": {"enabled": False}},
    "verify": {"remote_manifest_fetch": False, "ocsp_fetch": False},
}


@dataclass(frozen=True, slots=True)
class Credential:
    """What a file's credential says.

    Attributes:
        statement: SHA-256 of the signed statement, hexadecimal.
        export: SHA-256 of the file that it was put into a copy of.
        faults: What does not fit, as codes of C2PA; none where every byte is as it was.
        summary: What it tells people.
    """

    statement: str
    export: str
    faults: tuple[str, ...]
    summary: dict[str, Any]


def available() -> bool:
    """Whether the optional package is installed."""
    try:
        import c2pa  # noqa: F401
    except ImportError:
        return False
    return True


def add_credentials(export: Path, envelope: Envelope, *, key: SigningKey) -> Path:
    """Write a copy of an export that carries credentials, beside it.

    Args:
        export: The file that the statement is over.
        envelope: The statement.
        key: That signed it.

    Returns:
        The copy.

    Raises:
        EnvironmentProblem: The package is missing, the file's format takes none, or the copy cannot
            be written.
    """
    c2pa = demand_credentials(export)
    kind = FORMATS[export.suffix.lower()]
    chain = _certificates(key, str(envelope.told("signer", "name") or ""))
    manifest = {
        "claim_generator_info": [{"name": "Faceveil", "version": __version__}],
        "format": kind,
        "title": export.name,
        "assertions": [
            {"label": "c2pa.actions", "data": {"actions": [
                {"action": "c2pa.edited", "description": DEIDENTIFIED},
            ]}},
            {"label": LABEL, "data": {
                "statement_sha256": envelope.sha256,
                "export_sha256": str(envelope.told("export", "sha256")),
                "summary": _summary(envelope),
            }},
        ],
    }  # fmt: skip
    out = copy_of(export)
    part = part_of(out)
    try:
        with contextlib.ExitStack() as stack:
            context = stack.enter_context(c2pa.Context(c2pa.Settings.from_dict(_OFFLINE)))
            info = c2pa.C2paSignerInfo(c2pa.C2paSigningAlg.ED25519, chain, _private(key), None)
            signer = stack.enter_context(c2pa.Signer.from_info(info))
            builder = stack.enter_context(c2pa.Builder(manifest, context))
            builder.set_intent(
                c2pa.C2paBuilderIntent.CREATE, c2pa.C2paDigitalSourceType.DIGITAL_CAPTURE
            )
            source = stack.enter_context(export.open("rb"))
            target = stack.enter_context(part.open("w+b"))
            builder.sign(signer, kind, source, target)
        os.replace(part, out)
    except (OSError, c2pa.C2paError) as error:
        raise EnvironmentProblem(
            say("{name}: no credentials could be written ({error})", name=export.name,
                error=str(error))
        ) from error  # fmt: skip
    finally:
        part.unlink(missing_ok=True)
    return out


def copy_with_credentials(export: Path, *, key: SigningKey) -> Path:
    """A copy of a signed export with credentials, and the statements beside it.

    Args:
        export: With its statements beside it, the newest by this key.
        key: The signer's.

    Returns:
        The copy.

    Raises:
        EnvironmentProblem: See :func:`add_credentials`.
    """
    envelopes = read_envelopes(beside(export))
    newest = envelopes[-1]
    out = add_credentials(export, newest, key=key)
    try:
        digest = sha256_of(out)
        told = newest.predicate
        predicate = {
            **told,
            "export": {**told["export"], "sha256": digest},
            "copy_of": {"sha256": told["export"]["sha256"]},
            "follows": [one.sha256 for one in envelopes],
        }
        subject = [{"name": out.name, "digest": {"sha256": digest}}]
        statement = {**newest.statement, "subject": subject, "predicate": predicate}
        write_envelopes(beside(out), [*(one.line for one in envelopes), seal(statement, key)])
    except BaseException:
        out.unlink(missing_ok=True)
        raise
    return out


def read_credentials(file: Path) -> Credential | None:
    """The credential of a file, checked against every byte of it.

    Returns:
        None where the file has none of ours.

    Raises:
        EnvironmentProblem: The package is missing.
    """
    c2pa = demand_package()
    kind = FORMATS.get(file.suffix.lower())
    if kind is None:
        return None
    told = _manifest(c2pa, file, kind)
    ours = None if told is None else _ours(told)
    if ours is None:
        return None
    faults = {str(one.get("code")) for one in told.get("validation_status", ())} if told else set()
    return Credential(
        str(ours.get("statement_sha256", "")),
        str(ours.get("export_sha256", "")),
        # Nobody vouches for a certificate that was made for one file; the statements do.
        tuple(sorted(faults - {"signingCredential.untrusted"})),
        dict(ours.get("summary", {})),
    )


def demand_credentials(export: Path) -> Any:
    """The optional package, for a file whose format can carry credentials.

    Raises:
        EnvironmentProblem: It is not installed, or the format takes none.
    """
    if not takes_credentials(export):
        raise EnvironmentProblem(
            say("{name}: Content Credentials go into MP4 and MOV only", name=export.name),
            say("Export as .mp4, or sign without them"),
        )
    return demand_package()


def copy_of(export: Path) -> Path:
    """Where the copy of an export with credentials lies."""
    return export.with_name(f"{export.stem}{MARK}{export.suffix}")


def takes_credentials(export: Path) -> bool:
    """Whether the format of a file can carry credentials."""
    return export.suffix.lower() in FORMATS


def demand_package() -> Any:
    """The optional package.

    Raises:
        EnvironmentProblem: It is not installed.
    """
    try:
        import c2pa
    except ImportError as error:
        raise EnvironmentProblem(
            say("Content Credentials need the package c2pa-python, which is not installed"),
            say('pip install "faceveil[c2pa]"'),
        ) from error
    return c2pa


def _manifest(c2pa: Any, file: Path, kind: str) -> dict[str, Any] | None:
    """What a C2PA reader says of a file; None where it holds no credential."""
    try:
        with (
            c2pa.Context(c2pa.Settings.from_dict(_OFFLINE)) as context,
            file.open("rb") as stream,
            c2pa.Reader(kind, stream, context=context) as reader,
        ):
            found: dict[str, Any] = json.loads(reader.json())
    except c2pa.C2paError:
        return None
    return found


def _ours(told: dict[str, Any]) -> dict[str, Any] | None:
    manifest = told.get("manifests", {}).get(told.get("active_manifest"), {})
    for one in manifest.get("assertions", ()):
        if one.get("label") == LABEL and isinstance(one.get("data"), dict):
            data: dict[str, Any] = one["data"]
            return data
    return None


def _summary(envelope: Envelope) -> dict[str, Any]:
    """For people who have no other program at hand."""
    return {
        "wording": DEIDENTIFIED,
        "decision": str(envelope.told("decision")),
        "signer": str(envelope.told("signer", "name")),
        "role": str(envelope.told("signer", "role")),
        "statement": str(envelope.told("signer", "statement")),
        "signed": str(envelope.told("times", "signed")),
    }


def _private(key: SigningKey) -> bytes:
    return key.private.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )


def _certificates(key: SigningKey, person: str) -> bytes:
    """A leaf over the signer's key and the root that made it, as PEM."""
    root_key = Ed25519PrivateKey.generate()
    root_name, leaf_name = _name("Faceveil, made for one file"), _name(person or "signer")
    root_public, leaf_public = root_key.public_key(), key.private.public_key()
    root = (
        _begun(root_name, root_name, root_public)
        .add_extension(x509.BasicConstraints(True, 0), True)
        .add_extension(_usage(signs_certificates=True), True)
        .sign(root_key, None)
    )
    leaf = (
        _begun(leaf_name, root_name, leaf_public)
        .add_extension(x509.BasicConstraints(False, None), True)
        .add_extension(_usage(signs_certificates=False), True)
        .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.EMAIL_PROTECTION]), False)
        .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(root_public), False)
        .sign(root_key, None)
    )
    return b"".join(one.public_bytes(serialization.Encoding.PEM) for one in (leaf, root))


def _name(common: str) -> x509.Name:
    attributes = ((NameOID.COMMON_NAME, common[:64]), (NameOID.ORGANIZATION_NAME, "Faceveil"))
    return x509.Name([x509.NameAttribute(kind, text) for kind, text in attributes])


def _begun(
    subject: x509.Name, issuer: x509.Name, public: Ed25519PublicKey
) -> x509.CertificateBuilder:
    begin = datetime.datetime.now(datetime.UTC) - datetime.timedelta(days=1)
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(public)
        .serial_number(x509.random_serial_number())
        .not_valid_before(begin)
        .not_valid_after(begin + _YEARS)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(public), False)
    )


def _usage(*, signs_certificates: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=not signs_certificates, key_cert_sign=signs_certificates,
        crl_sign=signs_certificates, content_commitment=False, key_encipherment=False,
        data_encipherment=False, key_agreement=False, encipher_only=False, decipher_only=False,
    )  # fmt: skip
