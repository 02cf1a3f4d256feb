"""What may be done without is given up when it takes too long, and nothing of it is left behind."""

import signal
from time import process_time

from articles.sources.patience import earn, give, within


def for_ever():
    while True:
        try:
            sum(range(100_000))
        except Exception:
            continue


def test_work_that_ends_in_time_gives_its_answer():
    assert within(5, lambda: "goats") == "goats"


def test_work_that_never_ends_gives_nothing_though_it_survives_every_exception():
    began = process_time()
    assert within(0.05, for_ever) is None
    assert process_time() - began < 1


def test_without_time_left_no_work_is_begun():
    assert within(0, for_ever) is None


def test_afterwards_no_clock_runs_and_signals_are_as_they_were():
    before = signal.getsignal(signal.SIGVTALRM)
    within(0.05, for_ever)
    assert signal.getitimer(signal.ITIMER_VIRTUAL) == (0, 0)
    assert signal.getsignal(signal.SIGVTALRM) == before


def test_what_was_read_earns_time_until_there_is_none_to_earn():
    give(5, more=2)
    try:
        earn(1.5)
        assert 6 < signal.getitimer(signal.ITIMER_PROF)[0] < 6.6
        earn(1.5)
        earn(1.5)
        assert 6.6 < signal.getitimer(signal.ITIMER_PROF)[0] < 7.1
    finally:
        give(0)


def test_where_no_clock_runs_nothing_is_earned():
    give(0)
    earn(3)
    assert signal.getitimer(signal.ITIMER_PROF) == (0, 0)
