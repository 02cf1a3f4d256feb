"""A second set of damaged texts, of our own making: other texts, phrases and page furniture than those the rules were tuned on.

documents("kept")   # texts with the damage done to them; nobody looks at the phrases of the book `kept`, only at the sums
"""

from tests.cleaning.second.damage import documents

__all__ = ["documents"]
