"""Keys with which people sign: made at first use, kept with the user's own rights."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from platformdirs import user_data_path

from app.core.errors import EnvironmentProblem
from app.core.said import say

_NAME: Final = "signing-key.pem"
_KNOWN: Final = "known-signers.json"


class KeyProblem(EnvironmentProblem):
    """A key cannot be read, written or used."""


@dataclass(frozen=True, slots=True, eq=False)
class SigningKey:
    """A person's key.

    Attributes:
        private: Ed25519 (RFC 8032).
        path: Where it is kept.
    """

    private: Ed25519PrivateKey
    path: Path

    @property
    def public(self) -> bytes:
        """The public key, 32 bytes."""
        return public_bytes(self.private.public_key())

    @property
    def id(self) -> str:
        """SHA-256 of the public key, hexadecimal."""
        return key_id(self.public)

    def sign(self, data: bytes) -> bytes:
        """A signature, 64 bytes."""
        return self.private.sign(data)


def key_folder() -> Path:
    """Where keys of this user are kept. ``FACEVEIL_KEYS`` names another folder."""
    named = os.environ.get("FACEVEIL_KEYS")
    return Path(named) if named else user_data_path("faceveil") / "keys"


def own_key(folder: Path | None = None, *, passphrase: str = "") -> SigningKey:
    """This user's key; made now where there is none.

    Args:
        folder: Where keys are kept; None takes :func:`key_folder`.
        passphrase: Protects the file; empty for none.

    Raises:
        KeyProblem: It cannot be read or written, or the passphrase is wrong.
    """
    where = folder or key_folder()
    path = where / _NAME
    secret = passphrase.encode() if passphrase else None
    try:
        if path.exists():
            return SigningKey(_read(path, secret), path)
        where.mkdir(parents=True, exist_ok=True, mode=0o700)
        private = Ed25519PrivateKey.generate()
        _write(path, private, secret)
        return SigningKey(private, path)
    except OSError as error:
        raise KeyProblem(
            say("{path}: the key cannot be used ({strerror})", path=path, strerror=error.strerror)
        ) from error


def export_public(key: SigningKey, out: Path) -> None:
    """Write the public key as PEM, to be handed to those who verify.

    Raises:
        KeyProblem: It cannot be written there.
    """
    pem = key.private.public_key().public_bytes(
        serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo
    )
    try:
        out.write_bytes(pem)
    except OSError as error:
        raise KeyProblem(
            say("{out}: cannot be written ({strerror})", out=out, strerror=error.strerror)
        ) from error


def read_public(path: Path) -> bytes:
    """A public key from a PEM file, 32 bytes.

    Raises:
        KeyProblem: It is none.
    """
    try:
        key = serialization.load_pem_public_key(path.read_bytes())
    except (OSError, ValueError) as error:
        raise KeyProblem(say("{path}: is not a public key", path=path)) from error
    if not isinstance(key, Ed25519PublicKey):
        raise KeyProblem(say("{path}: is a key of another kind; Ed25519 is wanted", path=path))
    return public_bytes(key)


def public_bytes(key: Ed25519PublicKey) -> bytes:
    """The 32 bytes of a public key."""
    return key.public_bytes(serialization.Encoding.Raw, serialization.PublicFormat.Raw)


def key_id(public: bytes) -> str:
    """What a public key is called: its SHA-256, hexadecimal."""
    return hashlib.sha256(public).hexdigest()


def signed_by(public: bytes, signature: bytes, data: bytes) -> bool:
    """Whether a signature is that key's, of that data."""
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, data)
    except (InvalidSignature, ValueError):
        return False
    return True


def known_signers(folder: Path | None = None) -> dict[str, str]:
    """Keys that this user has come to trust, by the signer's name."""
    try:
        data = json.loads(((folder or key_folder()) / _KNOWN).read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return {str(name): str(key) for name, key in data.items()} if isinstance(data, dict) else {}


def remember_signer(name: str, key: str, folder: Path | None = None) -> None:
    """Trust a signer's key from now on: another key under the name is told.

    Raises:
        KeyProblem: It cannot be written.
    """
    where = folder or key_folder()
    known = {**known_signers(where), name: key}
    try:
        where.mkdir(parents=True, exist_ok=True, mode=0o700)
        part = where / f".{_KNOWN}.{os.getpid()}.part"
        try:
            text = json.dumps(known, indent=1, sort_keys=True, ensure_ascii=False)
            part.write_text(text, "utf-8")
            part.replace(where / _KNOWN)
        finally:
            part.unlink(missing_ok=True)
    except OSError as error:
        raise KeyProblem(
            say("{where}: cannot be written ({strerror})", where=where, strerror=error.strerror)
        ) from error


def _read(path: Path, secret: bytes | None) -> Ed25519PrivateKey:
    try:
        key = serialization.load_pem_private_key(path.read_bytes(), secret)
    except TypeError:
        if secret is None:
            raise KeyProblem(
                say("{path}: the key has a passphrase", path=path), say("Give it to sign")
            ) from None
        return _read(path, None)
    except ValueError as error:
        hint = "The passphrase is wrong, or the file is damaged"
        raise KeyProblem(say("{path}: the key cannot be read", path=path), hint) from error
    if not isinstance(key, Ed25519PrivateKey):
        raise KeyProblem(say("{path}: is a key of another kind; Ed25519 is wanted", path=path))
    return key


def _write(path: Path, key: Ed25519PrivateKey, secret: bytes | None) -> None:
    """Write a key so that only its owner may read it, whole or not at all."""
    locked = (
        serialization.BestAvailableEncryption(secret) if secret else serialization.NoEncryption()
    )
    pem = key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, locked)
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(pem)
            file.flush()
            os.fsync(file.fileno())
        os.link(part, path) if hasattr(os, "link") else part.replace(path)
    finally:
        with contextlib.suppress(OSError):
            part.unlink()
