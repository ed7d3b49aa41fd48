"""How often something happens at most, when a random sample showed it so many times."""

from __future__ import annotations

import math


def at_most(successes: int, trials: int, share: float) -> float:
    """Probability of at most so many successes in independent trials, each with this share."""
    if share <= 0 or successes >= trials:
        return 1.0
    if share >= 1:
        return 0.0
    total, log_share, log_rest = 0.0, math.log(share), math.log1p(-share)
    for k in range(successes + 1):
        ways = math.lgamma(trials + 1) - math.lgamma(k + 1) - math.lgamma(trials - k + 1)
        total += math.exp(ways + k * log_share + (trials - k) * log_rest)
    return min(1.0, total)


def upper_bound(successes: int, trials: int, confidence: float = 0.95) -> float:
    """The share that is exceeded with probability ``1 - confidence`` at most (Clopper-Pearson).

    One-sided: the share at which so few successes have probability ``1 - confidence``. It also
    holds where the trials have different shares whose mean is meant, such as one draw from each
    of equally large strata: Hoeffding (1956, "On the distribution of the number of successes in
    independent trials", theorem 4) shows that so few are then no likelier, as long as
    ``successes <= trials * share - 1``; where that fails the bound is raised until it holds.
    """
    if not 0 <= successes <= trials:
        raise ValueError(f"{successes} of {trials} is no count")
    if successes == trials:
        return 1.0
    low, high = 0.0, 1.0
    for _ in range(60):
        middle = (low + high) / 2
        if at_most(successes, trials, middle) > 1 - confidence:
            low = middle
        else:
            high = middle
    return high if trials == 1 else min(1.0, max(high, (successes + 1) / trials))
