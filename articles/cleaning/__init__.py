"""What is wrong with a text as it came, proposed one place at a time, and the facts it states about itself.

    from articles.cleaning import propose, study

Rules only propose. `RULES` is their order; `CERTAIN` names those whose proposals may be accepted at import.
"""

from articles.cleaning.proposal import Proposal
from articles.cleaning.rules import CERTAIN, RULES, VERSION
from articles.cleaning.run import Findings, propose, study
from articles.cleaning.statement import Statement, surer

__all__ = ["CERTAIN", "RULES", "VERSION", "Findings", "Proposal", "Statement", "propose", "study", "surer"]
