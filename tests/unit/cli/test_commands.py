import io
import json
import sys

import pytest

from sameteam.cli.main import main
from sameteam.library.load import load_library
from sameteam.vocabulary import METHOD_IDS

PLAIN = """schema = 1
[about]
partner = "Bo"
relationship = "married"
[now]
moment = "calm"
you = "calm"
partner = "ok"
"""
AFRAID = PLAIN + '[trouble]\nin_my_words = "I am afraid of Bo when he drinks."\n'
STOPPED, WRONG = 3, 2


@pytest.fixture
def run(monkeypatch, capsys):
    def call(*arguments):
        monkeypatch.setattr(sys, "argv", ["sameteam", *map(str, arguments)])
        with pytest.raises(SystemExit) as ended:
            main()
        out, err = capsys.readouterr()
        return ended.value.code or 0, out, err

    return call


@pytest.fixture
def situation(tmp_path):
    def write(text=PLAIN):
        path = tmp_path / "ours.toml"
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return path

    return write


@pytest.fixture
def plan(run, situation):
    def call(text=PLAIN, *arguments):
        return run("plan", situation(text), "--today", "2026-11-24", "--gate", "passed", *arguments)

    return call


def test_a_plan_in_json_has_the_keys_of_the_contract(plan):
    status, out, err = plan(PLAIN, "--format", "json")
    told = json.loads(out)
    assert (status, err, told["schema"], told["kind"]) == (0, "", 1, "plan")
    assert {"because", "steps", "left_out", "reads", "help"} <= told.keys()
    step = {"id", "kind", "title", "not_before", "after", "method", "reasons", "because", "do", "words"}
    assert all(step | {"if_they_say", "avoid", "sources"} <= one.keys() for one in told["steps"])
    rows = {row for one in told["steps"] for row in one["method"]} | {row["method"] for row in told["left_out"]}
    assert rows == set(METHOD_IDS)


@pytest.mark.parametrize("form", ["text", "json", "ics", "html"])
def test_the_same_file_and_day_give_the_same_bytes(plan, form):
    assert plan(PLAIN, "--format", form) == plan(PLAIN, "--format", form)


def test_text_fits_eighty_columns_and_has_no_colour_where_nobody_looks(plan):
    out = plan()[1]
    assert max(map(len, out.splitlines())) <= 80
    assert "\x1b" not in out


def test_a_fight_tonight_is_a_pause_and_fine(plan):
    status, out, _ = plan(PLAIN.replace('moment = "calm"', 'moment = "in_a_fight"'), "--format", "json")
    told = json.loads(out)
    assert (status, told["kind"]) == (0, "pause")
    assert {step["kind"] for step in told["steps"]} <= {"moment", "rest", "prepare"}


@pytest.mark.parametrize("form", ["text", "json", "html", "ics"])
def test_a_signal_stops_prints_help_and_repeats_nothing(plan, form):
    status, out, err = plan(AFRAID, "--format", form)
    assert (status, err) == (STOPPED, "")
    assert "afraid of Bo" not in out
    assert "drinks" not in out
    assert form == "ics" or load_library().country("US").lines[0].name in out


def test_a_stop_in_json_has_its_kind_its_reason_and_help_alone(plan):
    assert json.loads(plan(AFRAID, "--format", "json")[1]).keys() == {"schema", "kind", "because", "help"}


def test_without_a_terminal_the_questions_end_it_with_nothing_on_standard_output(run, situation):
    status, out, err = run("plan", situation())
    assert (status, out) == (STOPPED, "")
    assert "--gate passed" in err


def test_without_a_file_and_a_terminal_the_call_is_wrong(run):
    status, out, err = run("plan")
    assert (status, out) == (WRONG, "")
    assert "terminal" in err


@pytest.mark.parametrize(
    ("text", "key"),
    [
        (PLAIN.replace("schema = 1", "schema = 7"), "schema"),
        (PLAIN + "[me]\nhops = 1", "me"),
        (PLAIN + "[about2]\n", "about2"),
        (PLAIN.replace('"married"', "3"), "about.relationship"),
        (PLAIN.replace('"married"', '"merried"'), "about.relationship"),
        (PLAIN.replace("[now]", "[then]"), "then"),
        (PLAIN + "[history]\ntimes_asked = 1\nlast_asked = 2027-01-01", "history.last_asked"),
        (PLAIN + "[practical]\nbudget_per_session = -1.0", "practical.budget_per_session"),
        (PLAIN + f'[trouble]\nin_my_words = "{"x" * 200_000}"', "trouble.in_my_words"),
        (PLAIN.replace('"Bo"', '"B\\u001bo"'), "about.partner"),
        ("", ""),
        ("half a = [", ""),
        (b"\xff\xfe", ""),
    ],
)
@pytest.mark.parametrize("gate", ["ask", "passed"])
def test_wrong_input_comes_first_and_names_file_and_key(run, situation, text, key, gate):
    path = situation(text)
    status, out, err = run("plan", path, "--today", "2026-11-24", "--gate", gate)
    assert (status, out) == (WRONG, "")
    assert f"{path}: {key}" in err
    assert "Traceback" not in err


@pytest.mark.parametrize("arguments", [("plan", "nowhere.toml"), ("plan", "x", "--format", "pdf"), ("nonsense",)])
def test_a_wrong_call_ends_with_two(run, arguments):
    status, out, err = run(*arguments)
    assert (status, out) == (WRONG, "")
    assert err


ODD = "<script>alert(1)</script> & \u202edrow\u202c 🙃"


def test_markup_and_steering_characters_in_any_field_are_shown_as_text(plan):
    text = PLAIN + f'[partner]\nsaid = ["{ODD}"]\n'
    html, shown = plan(text, "--format", "html")[1], plan(text)[1]
    assert "<script" not in html
    assert "&lt;script&gt;" in html
    assert "\u202e" not in html + shown + plan(text, "--format", "json")[1]


def test_the_method_lists_every_row(run):
    status, out, _ = run("method")
    assert status == 0
    assert all(f"\n{row} " in out for row in METHOD_IDS)


@pytest.mark.parametrize("row", METHOD_IDS)
def test_every_row_can_be_read(run, row):
    status, out, _ = run("method", row.lower())
    assert status == 0
    assert f"({row})" in out


def test_an_unknown_row_is_refused_with_those_that_exist(run):
    status, out, err = run("method", "Z9")
    assert (status, out) == (WRONG, "")
    assert "C9a" in err


@pytest.mark.parametrize("country", [None, "us", "GB", "zz", "qq"])
def test_help_lines_are_there_for_every_country(run, country):
    status, out, err = run("help-lines", *([country] if country else []))
    assert (status, err) == (0, "")
    assert "emergency" in out.lower()


@pytest.mark.parametrize("country", ["USA", "1", "", "ÄÖ"])
def test_what_is_no_country_is_refused(run, country):
    status, out, err = run("help-lines", country)
    assert (status, out) == (WRONG, "")
    assert "two letters" in err


def test_a_reply_in_json_has_the_keys_of_the_contract(run):
    status, out, err = run("reply", "We can't afford that.", "--format", "json")
    told = json.loads(out)
    assert (status, err, told["schema"]) == (0, "", 1)
    assert {"reasons", "stance", "safety", "reflect", "validate", "ask", "later", "avoid"} <= told.keys()
    assert told["reasons"][0].keys() == {"id", "p", "because"}
    assert isinstance(told["reflect"], str)
    assert isinstance(told["later"], list)


def test_a_reply_for_reading_names_the_guess_and_its_words(run):
    status, out, _ = run("reply", "We can't afford that.")
    assert status == 0
    assert "afford" in out
    assert "or about something else" in " ".join(out.split())


@pytest.mark.parametrize("form", ["text", "json"])
def test_a_reply_to_a_threat_prints_help_and_stops(run, form):
    status, out, _ = run("reply", "I'll break your arm if you go.", "--format", form)
    assert status == STOPPED
    assert form == "json" or "Help comes first" in out
    assert "Say back" not in out


def test_another_language_is_said_so(run):
    status, out, _ = run("reply", "No tenemos dinero para eso, mi amor, y no quiero hablar con nadie.")
    assert (status, "English only" in out) == (0, True)


class Bytes:
    def __init__(self, data):
        self.buffer = io.BytesIO(data)

    def isatty(self):
        return False


@pytest.fixture
def typed(monkeypatch, run):
    def call(data, *arguments):
        monkeypatch.setattr(sys, "stdin", Bytes(data if isinstance(data, bytes) else data.encode()))
        return run(*arguments)

    return call


def test_a_check_in_json_has_the_keys_of_the_contract(typed):
    status, out, err = typed("If you loved me you'd come.", "check", "--format", "json")
    told = json.loads(out)
    assert (err, told.keys()) == ("", {"schema", "findings", "strengths", "safety", "sentences"})
    keys = {"rule", "label", "severity", "start", "end", "text", "short", "why", "ok_when", "rewrites", "sources"}
    assert told["findings"]
    assert all(keys | {"fingerprint"} == finding.keys() for finding in told["findings"])
    assert status == int(any(finding["severity"] == "error" for finding in told["findings"]))


def test_the_status_follows_what_counts_as_failing(typed):
    text = "You never listen."
    assert typed(text, "check", "--fail-on", "note")[0] == 1
    assert typed("Shall we go for a walk on Sunday?", "check", "--fail-on", "note")[0] == 0


def test_a_check_for_reading_shows_the_place_the_reason_and_another_way(typed):
    out = typed("You never listen.", "check")[1]
    assert "You never listen" in out
    assert "You could say" in out


def test_a_check_that_hears_danger_stops_with_help_and_no_rewording(typed):
    status, out, _ = typed("You never listen. You hit me again last night.", "check")
    assert status == STOPPED
    assert "Help comes first" in out
    assert "You could say" not in out
    told = json.loads(typed("You never listen. You hit me again last night.", "check", "--format", "json")[1])
    assert all(finding["rewrites"] == [] for finding in told["findings"])


def test_sarif_has_its_version_rules_and_regions(typed):
    told = json.loads(typed("Fine.\nYou never listen.", "check", "--format", "sarif")[1])
    (run_,) = told["runs"]
    assert told["version"] == "2.1.0"
    assert {result["ruleId"] for result in run_["results"]} == {rule["id"] for rule in run_["tool"]["driver"]["rules"]}
    region = run_["results"][0]["locations"][0]["physicalLocation"]["region"]
    assert (region["startLine"], region["startColumn"]) == (2, 1)


@pytest.mark.parametrize("data", [b"\xff\xfe\xff", b"a\0b"])
def test_what_is_no_text_is_refused(typed, data):
    status, out, err = typed(data, "check")
    assert (status, out) == (WRONG, "")
    assert "standard input" in err


def test_labels_come_out_in_order_with_their_ids(typed):
    lines = '{"id": "b", "text": "You never listen.", "more": 1}\n\n{"id": 2, "text": "See you at six."}\n'
    status, out, err = typed(lines, "label", "wording")
    told = [json.loads(line) for line in out.splitlines()]
    assert (status, err, [one["id"] for one in told]) == (0, "", ["b", 2])
    assert "blame" in told[0]["concerns"]
    assert told[1] == {"id": 2, "concerns": [], "strengths": [], "safety": []}


def test_statements_are_labelled_with_reasons_and_a_stance(typed):
    (told,) = [json.loads(typed('{"id": 1, "text": "We can\'t afford that."}', "label", "reasons")[1])]
    assert (told["reasons"], told["stance"], told["safety"]) == (["cost"], "no", [])


@pytest.mark.parametrize("line", ["{", '{"id": 1}', '{"text": "x"}', "[]", '{"id": 1, "text": 5}'])
def test_a_line_that_is_no_text_is_named(typed, line):
    status, _, err = typed(f'{{"id": 1, "text": "Fine."}}\n{line}\n', "label", "wording")
    assert status == WRONG
    assert "line 2" in err
