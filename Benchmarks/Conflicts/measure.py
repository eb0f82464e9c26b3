"""Plants conflicts in a scenario, and measures how long `plan` takes to say what they are.

usage: measure.py PROGRAM SCENARIO [TABLE]

Each conflict is a delta scenario. Prints a table in Markdown, and writes it where TABLE is given.
Clocks inform; it fails only when an answer is not the one there is: status 2, and a conflict whose
members are all proven to be needed.
"""
import csv
import json
import os
import pathlib
import resource
import statistics
import subprocess
import sys
import tempfile
import time

OPTIONS = ["--time-limit", "60", "--threads", "2", "--seed", "1"]
DISTINCTION = {"county", "city", "province", "national"}


def table(scenario, name):
    path = scenario / name
    if not path.exists():
        return []
    with open(path, encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def floors(**shares):
    lines = [f"    {name}: {{share: {share}}}" for name, share in shares.items()]
    return "\n".join(["  floors:"] + lines) + "\n"


def planted(scenario):
    """Name, policy as YAML and decisions of each conflict."""
    schools = {row["id"]: row for row in table(scenario, "schools.csv")}
    people = [row for row in table(scenario, "teachers.csv") if row["status"] in ("active", "")]
    decided = {row["teacher"] for row in table(scenario, "decisions.csv")}
    free = [row for row in people if row["id"] not in decided]
    plain = [row for row in free if row["post"] in ("teacher", "")]
    staff = {name: [row for row in people if row["school"] == name] for name in schools}
    small = next(
        name
        for name in sorted(schools)
        if 4 <= len(staff[name]) <= 8 and "primary" in schools[name]["stages"]
    )
    big = max(sorted(schools), key=lambda name: len(staff[name]))
    from_small = [row["id"] for row in plain if row["school"] == small][:4]
    into_small = {}
    for row in plain:
        home = row["school"]
        if home != small and row["stage"] == "primary" and "primary" in schools[home]["stages"]:
            into_small.setdefault(home, row["id"])
    principals = [row for row in free if row["post"] == "principal"]
    backbone = [row for row in free if row["backbone"] in DISTINCTION]
    rural = [
        row
        for row in backbone
        if row in plain and schools[row["school"]]["location"] == "rural"
    ]
    moves = [(person, "move", "") for person in from_small]
    stays = [(row["id"], "stay", "") for row in backbone]
    yield "a floor of administrators", floors(administrators=0.9), []
    yield "a floor of backbone", floors(backbone=0.75), []
    yield "a floor of all", floors(teachers=0.35), []
    yield "leaving", "  limits: {outflow_share: 0.05}\n", []
    yield "arriving", "  limits: {inflow_share: 0.02}\n", []
    limits = "  limits: {subject_outflow_share: 0.01}\n"
    yield "a subject leaving, a floor", limits + floors(teachers=0.3), []
    yield "years", "  eligibility: {years_at_school: 30, leader_years_at_school: 30}\n", []
    yield "age", "  eligibility: {age_below: {male: 25, female: 25}}\n", []
    yield "travel, a floor", "  limits: {travel_minutes: 2}\n" + floors(teachers=0.25), []
    yield "moves out of a small school", "", moves
    into = [(person, "move", small) for person in list(into_small.values())[:6]]
    yield "moves into a small school", "", into
    yield "a principal told to move", "", [(principals[0]["id"], "move", principals[5]["school"])]
    yield "rural backbone told to move", "", [(row["id"], "move", big) for row in rural[:6]]
    yield "130 of the backbone told to stay", "", stays[:130]
    limits = "  limits: {outflow_share: 0.08}\n"
    yield "leaving, a floor, stays", limits + floors(backbone=0.3), stays[:40]
    yield "two that share nothing", floors(administrators=0.9), moves


def write(folder, scenario, policy, decisions):
    folder.mkdir()
    text = f"extends: {scenario}\n" + (f"policy:\n{policy}" if policy else "")
    (folder / "scenario.yaml").write_text(text, encoding="utf-8")
    if decisions:
        with open(folder / "decisions.csv", "w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows([("teacher", "decision", "school"), *decisions])


def measured(program, scenario, plan):
    """Seconds, seconds of all cores, and the answer of one run."""
    arguments = ["plan", scenario, "--output", plan, "--no-classes", "--quiet", "--format", "json"]
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = time.monotonic()
    run = subprocess.run([program, *map(str, arguments), *OPTIONS], capture_output=True, text=True)
    seconds = time.monotonic() - start
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if run.returncode != 2:
        sys.exit(f"{scenario.name}: plan ended with {run.returncode}\n{run.stderr}")
    used = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return seconds, used, json.loads(run.stdout)


def processor():
    with open("/proc/cpuinfo", encoding="utf-8") as file:
        lines = [line for line in file if line.startswith("model name")]
    return lines[0].split(":")[-1].strip() if lines else "unknown"


def main(program, scenario, kept=None):
    scenario = pathlib.Path(scenario).resolve()
    rows, wrong = [], []
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        for number, (name, policy, decisions) in enumerate(planted(scenario), start=1):
            delta = folder / f"conflict-{number}"
            write(delta, scenario, policy, decisions)
            seconds, used, answer = measured(program, delta, folder / "plan")
            conflicts = answer["minimal_conflicts"]
            sizes = [len(conflict["members"]) for conflict in conflicts]
            minimal = [conflict["minimal"] for conflict in conflicts]
            repairs = [repair for conflict in conflicts for repair in conflict["repairs"]]
            open_repairs = sum(repair["enough"] is None for repair in repairs)
            if not conflicts or not all(minimal):
                wrong.append(name)
            rows.append((name, sizes, open_repairs, seconds, used))
            print(f"{name}: {seconds:.2f} s", file=sys.stderr, flush=True)
    lines = [
        "# Minimal conflicts",
        "",
        f"Conflicts planted in `{scenario.name}`, one run each, from the start of the process to its "
        "end; members: of each conflict that was found.",
        f"{' '.join(OPTIONS)}; {os.cpu_count()} × {processor()}.",
        "",
        "| planted | members | repairs undecided | seconds | seconds of all cores |",
        "| --- | --- | --- | --- | --- |",
    ]
    for name, sizes, open_repairs, seconds, used in rows:
        members = ", ".join(map(str, sizes))
        lines.append(f"| {name} | {members} | {open_repairs} | {seconds:.2f} | {used:.2f} |")
    median, all_cores = (statistics.median(row[column] for row in rows) for column in (3, 4))
    lines.append(f"| **median** | | | **{median:.2f}** | **{all_cores:.2f}** |")
    text = "\n".join(lines) + "\n"
    print(text, end="")
    if kept:
        pathlib.Path(kept).write_text(text, encoding="utf-8")
    if wrong:
        sys.exit(f"no conflict, or one not proven minimal: {', '.join(wrong)}")


if len(sys.argv) not in (3, 4):
    sys.exit(__doc__)
main(*sys.argv[1:])
