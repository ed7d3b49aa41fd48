"""What a kind of concern has to offer."""

from __future__ import annotations

from typing import Protocol

from app.review.concerns.concern import ConcernKind
from app.review.concerns.evidence import Evidence
from app.review.concerns.found import Found


class ConcernPlugin(Protocol):
    """Finds the concerns of one kind, or of kinds that belong together. Stateless."""

    @property
    def kinds(self) -> tuple[ConcernKind, ...]: ...

    def find(self, evidence: Evidence, low: int, high: int) -> Found:
        """The concerns whose frame to look at has an ordinal from ``low`` to below ``high``.

        What is found in a stretch depends on nothing but the evidence: the same whether the
        medium is asked whole or stretch by stretch.
        """
        ...
