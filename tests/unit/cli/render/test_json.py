import json

import msgspec
from hypothesis import given
from hypothesis import strategies as st

import people
from sameteam.cli.render.json import render_json

PLAN_KEYS = {"schema", "kind", "because", "steps", "left_out", "reads", "help"}
STEP_KEYS = {
    *("id", "kind", "title", "not_before", "after", "method", "reasons", "because", "do", "words", "if_they_say"),
    *("avoid", "sources"),
}


def read(outcome):
    return json.loads(render_json(outcome))


def test_a_plan_has_the_keys_that_others_rely_on():
    plan = read(people.PLAN)
    assert plan.keys() >= PLAN_KEYS
    assert (plan["schema"], plan["kind"], plan["because"]) == (1, "plan", ["history.last_answer"])
    assert [row.keys() for row in plan["left_out"]] == [{"method", "because", "why"}] * 4
    assert [said.keys() for said in plan["reads"]] == [{"text", "reasons", "stance"}] * 2
    assert plan["reads"][0]["reasons"][0] == {"id": "cost", "p": 0.8}


def test_a_step_has_the_keys_that_others_rely_on():
    step = read(people.PLAN)["steps"][1]
    assert step.keys() >= STEP_KEYS
    assert (step["kind"], step["not_before"], step["after"]) == ("understand", "2026-11-27", ["your-part"])
    assert [words.keys() for words in step["words"]] == [{"text", "note"}] * 2
    replies = step["if_they_say"]
    assert all(reply.keys() >= {"reflect", "validate", "ask", "later"} for reply in replies)
    assert all(("reason" in reply) != ("stance" in reply) for reply in replies)


def test_a_pause_has_steps_and_the_keys_of_a_plan():
    pause = read(people.PAUSE)
    assert pause.keys() >= PLAN_KEYS
    assert (pause["kind"], len(pause["steps"])) == ("pause", 2)


def test_a_stop_has_its_kind_its_reason_and_help_and_nothing_of_what_was_told():
    stop = read(people.STOP)
    assert stop.keys() == {"schema", "kind", "because", "help"}
    assert (stop["kind"], stop["because"]) == ("stop", ["safety"])
    assert stop["help"]


def test_what_hurts_stands_with_the_reads_as_it_was_told_and_nowhere_else():
    told = json.loads(render_json(people.PLAN))
    assert "useless idiot" in told.pop("reads")[1]["text"]
    assert "useless idiot" not in json.dumps(told)


def test_the_same_plan_gives_the_same_bytes_and_ends_in_a_line_feed():
    assert render_json(people.PLAN) == render_json(people.PLAN)
    assert render_json(people.PLAN).endswith("}\n")


@given(st.text())
def test_any_text_comes_out_as_it_went_in_and_steers_nothing(text):
    steps = (msgspec.structs.replace(people.STEPS[0], title=text),)
    written = render_json(msgspec.structs.replace(people.PLAN, steps=steps))
    assert json.loads(written)["steps"][0]["title"] == text
    assert not any(char in written for char in "\x00\x1b\x7f\u202e\u2066")
