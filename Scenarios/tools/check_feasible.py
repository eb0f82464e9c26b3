#!/usr/bin/env python3
"""Says whether a scenario folder has a plan, by swapping people in pairs; and its main figures.

usage: check_feasible.py FOLDER [--seed N]

Shares nothing with the program: it reads the tables with Python's csv module (English columns
only, no `extends`, hard district floors), works out who may move where (R2, R3, R4) and looks for
moves that reach every floor (R9) within R5 to R8, R10 and R15. It knows nothing of teaching, which
never makes a plan impossible. Finding no plan proves nothing.
Needs Python 3.9 and nothing else; scenario.yaml is not read: the policy is district-15.
"""
import argparse
import collections
import csv
import math
import pathlib
import random
import sys

STAGES = ["kindergarten", "primary", "junior", "senior"]
POST_SHARES = {"teacher": 1.0, "middle": 0.6, "deputy": 0.4, "principal": 0.25}
OPEN = ["labour", "integrated_practice", "local", "school_based"]
CURRICULUM = {
    "morality": [2, 2, 2, 2, 2, 2, 2, 2, 2], "chinese": [8, 8, 7, 7, 6, 6, 5, 5, 5],
    "math": [4, 4, 4, 4, 5, 5, 5, 5, 5], "english": [0, 0, 2, 2, 2, 3, 4, 4, 4],
    "history": [0, 0, 0, 0, 0, 0, 2, 2, 2], "geography": [0, 0, 0, 0, 0, 0, 2, 2, 0],
    "science": [1, 1, 2, 2, 2, 2, 0, 0, 0], "biology": [0, 0, 0, 0, 0, 0, 3, 2, 0],
    "physics": [0, 0, 0, 0, 0, 0, 0, 2, 3], "chemistry": [0, 0, 0, 0, 0, 0, 0, 0, 3],
    "it": [0, 0, 1, 1, 1, 1, 1, 1, 0], "pe": [4, 4, 3, 3, 3, 3, 3, 3, 3],
    "music": [2, 2, 2, 2, 2, 2, 1, 1, 1], "art": [2, 2, 2, 2, 2, 2, 1, 1, 1],
    "labour": [1, 1, 1, 1, 1, 1, 1, 1, 1], "integrated_practice": [1, 1, 2, 2, 2, 2, 2, 2, 2],
    "local": [0, 0, 1, 1, 1, 1, 1, 0, 1], "school_based": [1, 1, 1, 1, 1, 0, 1, 1, 1],
}
HIGHER_BACKBONE = ("county", "city", "province", "national")


def norm(stage, subject):
    if stage == "kindergarten":
        return 15
    core = subject in ("chinese", "math")
    named = subject in ("physics", "chemistry", "biology", "history", "geography", "morality",
                        "pe", "general")
    if stage == "primary":
        return 14 if core else 16
    return 12 if core or subject == "english" else 14 if named else 15


def rows(folder, name):
    path = folder / name
    if not path.exists():
        return []
    with open(path, encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def month(text):
    return int(text[:4]) * 12 + int(text[5:7]) - 1 if text else None


class District:
    def __init__(self, folder, year=2026):
        self.now = year * 12 + 8
        self.schools = {r["id"]: r for r in rows(folder, "schools.csv")}
        self.people = {r["id"]: r for r in rows(folder, "teachers.csv")}
        self.demand = collections.Counter()  # (school, stage, subject)
        halves = collections.defaultdict(list)
        for r in rows(folder, "classes.csv"):
            grade, count = int(r["grade"]), float(r["classes"])
            stage = "kindergarten" if grade == 0 else "primary" if grade <= 6 else "junior"
            plan = {"kindergarten": 30} if grade == 0 else {
                s: p[grade - 1] for s, p in CURRICULUM.items() if p[grade - 1]}
            for subject, periods in plan.items():
                self.demand[r["school"], stage, subject] += count * periods
        self.travel = {}
        for r in rows(folder, "travel.csv"):
            self.travel[r["from"], r["to"]] = float(r["minutes"])
        for (a, b), value in list(self.travel.items()):
            self.travel.setdefault((b, a), value)
        self.wished = collections.defaultdict(set)
        for r in rows(folder, "preferences.csv"):
            self.wished[r["teacher"]].add(r["school"])
        self.decided = collections.defaultdict(list)
        for r in rows(folder, "decisions.csv"):
            self.decided[r["teacher"]].append((r["decision"], r["school"]))
        self.approved = {(r["school"], r["post"]): int(r["count"])
                         for r in rows(folder, "posts.csv")}
        self.recruits = [(r["stage"], r["subject"], int(r["count"]))
                         for r in rows(folder, "recruits.csv")]
        self.active = [i for i, t in self.people.items() if (t["status"] or "active") == "active"]
        self.at = collections.defaultdict(list)
        for i in self.active:
            self.at[self.people[i]["school"]].append(i)
        self.eligible = [i for i in self.active if self.is_eligible(i)]
        self.options = {i: [s for s in self.schools if self.may_go(i, s)] for i in self.eligible}
        self.movable = [i for i in self.eligible if self.options[i]]

    # Everybody's facts ------------------------------------------------------------------------

    def is_eligible(self, i):
        t = self.people[i]
        kinds = [kind for kind, _ in self.decided[i]]
        if "stay" in kinds:
            return False
        if "move" in kinds or "allow" in kinds:
            return True
        if t["exempt"]:
            return False
        until = month(t["exchange_until"])
        if until is not None and until >= self.now:
            return False
        if t["volunteer"] == "yes":
            return True
        if not t["since"] or not t["birth"]:
            return False
        limit = 45 if t["sex"] == "female" else 50
        last = month(t["last_exchange"])
        return (self.now - month(t["since"]) >= 72 and self.now - month(t["birth"]) < limit * 12
                and (last is None or self.now - last >= 24))

    def certified(self, i, stage):
        mine = self.people[i]["stage"]
        return (stage == "kindergarten" if mine == "kindergarten"
                else STAGES.index(stage) <= STAGES.index(mine))

    def fit(self, i, stage, subject):
        t = self.people[i]
        if not self.certified(i, stage):
            return None
        if t["subject"] == subject or (t["subject"] == "general" and stage == "primary"):
            return "main"
        if subject in OPEN:
            return "open"
        return "other" if subject in t["other_subjects"].split(";") else None

    def minutes(self, i, school):
        t = self.people[i]
        here, there = self.schools[t["school"]], self.schools[school]
        if t["home_longitude"]:
            start = (float(t["home_longitude"]), float(t["home_latitude"]))
        elif (t["school"], school) in self.travel:
            return self.travel[t["school"], school]
        elif not here["longitude"] or not there["longitude"]:
            near = any(here[c] and here[c] == there[c] for c in ("cluster", "township"))
            return 30.0 if near else math.inf
        else:
            start = (float(here["longitude"]), float(here["latitude"]))
        if not there["longitude"]:
            return math.inf
        a, b = math.radians(start[1]), math.radians(float(there["latitude"]))
        turn = math.radians(float(there["longitude"]) - start[0])
        h = math.sin((b - a) / 2) ** 2 + math.cos(a) * math.cos(b) * math.sin(turn / 2) ** 2
        return round(2 * 6371 * math.asin(math.sqrt(h)) * 1.3 / 30 * 60, 1)

    def may_go(self, i, school):
        t = self.people[i]
        if school == t["school"]:
            return False
        for kind, where in self.decided[i]:
            if kind == "move" and where:
                return school == where
            if kind == "avoid" and where == school:
                return False
        if not any(self.fit(i, stage, subject) in ("main", "other")
                   for (s, stage, subject) in self.demand if s == school):
            return False
        here, there = self.schools[t["school"]], self.schools[school]
        return (self.minutes(i, school) <= 60 or school in self.wished[i]
                or (here["cluster"] and here["cluster"] == there["cluster"]))

    # Moves ------------------------------------------------------------------------------------

    def groups(self):
        """The district-15 floors: name, members, how many must move."""
        def floor(members):
            return members, math.ceil(0.15 * len(members) - 1e-9)
        return {
            "teachers": floor(set(self.active)),
            "backbone": floor({i for i in self.active
                               if self.people[i]["backbone"] in HIGHER_BACKBONE}),
            "administrators": floor({i for i in self.active
                                     if self.people[i]["post"] in ("deputy", "principal")}),
        }

    def is_priority(self, school):
        s = self.schools[school]
        return s["location"] == "rural" or s["standing"] == "weak"

    def broken(self, moves):
        """A count of how far `moves` (person: school) lies outside R5 to R8, R10 and R15."""
        leave, arrive, subjects = (collections.Counter() for _ in range(3))
        posts, backbone = collections.Counter(), collections.Counter()
        for i, school in moves.items():
            t = self.people[i]
            leave[t["school"]] += 1
            arrive[school] += 1
            subjects[t["school"], t["subject"]] += 1
            if t["post"] in ("deputy", "principal"):
                posts[t["school"], t["post"]] -= 1
                posts[school, t["post"]] += 1
            if t["backbone"] in HIGHER_BACKBONE:
                backbone[t["school"]] -= 1
                backbone[school] += 1
        total = 0
        for school, count in leave.items():
            here = len(self.at[school])
            total += max(0, count - max(1, math.floor(0.25 * here + 1e-9)))
            total += max(0, 1 - (here - count + arrive[school]))
        for school, count in arrive.items():
            if self.at[school]:
                total += max(0, count - max(1, math.floor(0.30 * len(self.at[school]) + 1e-9)))
        for (school, subject), count in subjects.items():
            group = sum(self.people[i]["subject"] == subject for i in self.at[school])
            total += max(0, count - max(1, math.floor(0.34 * group + 1e-9)))
        for (school, post), change in posts.items():
            now = sum(self.people[i]["post"] == post for i in self.at[school])
            goal = self.approved.get((school, post), now)
            total += max(0, min(now, goal) - (now + change), now + change - max(now, goal))
        for school, change in backbone.items():
            if self.is_priority(school):
                total += max(0, -change)
        return total

    def search(self, seed):
        chance = random.Random(seed)
        moves = {}
        told = [i for i in self.movable if any(k == "move" for k, _ in self.decided[i])]
        for i in told:
            options = chance.sample(self.options[i], len(self.options[i]))
            best = min(options, key=lambda s: self.broken({**moves, i: s}))
            moves[i] = best
        by_school = collections.defaultdict(list)
        for i in self.movable:
            by_school[self.people[i]["school"]].append(i)
        groups = self.groups()

        def mended(start):
            """Brings what `told` people break back within the limits by moves the other way."""
            tries = 0
            while self.broken(start) and tries < 4000:
                i = chance.choice(self.movable)
                tries += 1
                if i not in start:
                    trial = {**start, i: chance.choice(self.options[i])}
                    if self.broken(trial) <= self.broken(start):
                        start = trial
            return start

        moves = mended(moves)
        for name in ("administrators", "backbone", "teachers"):
            members, needed = groups[name]
            tries = 0
            while len(members & moves.keys()) < needed and tries < 30000:
                tries += 1
                pool = [i for i in self.movable if i in members and i not in moves]
                if not pool:
                    break
                i = chance.choice(pool)
                there = chance.choice(self.options[i])
                back = [j for j in by_school[there] if j not in moves
                        and self.people[i]["school"] in self.options[j]]
                for trial in [{**moves, i: there}] + [
                        {**moves, i: there, j: self.people[i]["school"]}
                        for j in chance.sample(back, min(6, len(back)))]:
                    if self.broken(trial) <= self.broken(moves):
                        moves = trial
                        break
        return moves


def report(district):
    people, active = district.people, district.active
    print(f"schools {len(district.schools)}, people {len(people)}, active {len(active)}, "
          f"eligible {len(district.eligible)}, with somewhere to go {len(district.movable)}")
    for label, key in (("location", lambda i: district.schools[people[i]["school"]]["location"]),
                       ("post", lambda i: people[i]["post"])):
        total, able = collections.Counter(map(key, active)), collections.Counter(
            map(key, district.movable))
        print(label + ": " + ", ".join(f"{k} {able[k]} of {n}" for k, n in sorted(total.items())))
    need, have = collections.Counter(), collections.Counter()
    for (_, stage, subject), periods in district.demand.items():
        need[stage, "open" if subject in OPEN else subject] += periods
    for i in active:
        t = people[i]
        stages = {s for (k, s, _) in district.demand if k == t["school"]
                  and district.certified(i, s)}
        mains = [s for (k, s, sub) in district.demand if k == t["school"]
                 and district.fit(i, s, sub) == "main"]
        if not stages:
            continue
        stage = max(mains or stages, key=STAGES.index)
        load = float(t["weekly_periods"] or norm(stage, t["subject"]) * POST_SHARES[t["post"]])
        have[stage, t["subject"]] += math.floor(2 * load + 1e-9) / 2
    for stage, subject, count in district.recruits:
        have[stage, subject] += count * norm(stage, subject)
    print(f"{'stage':13}{'subject':12}{'needed':>8}{'main':>8}  share")
    for key in sorted(set(need) | set(have)):
        share = f"{have[key] / need[key]:.2f}" if need[key] else ""
        print(f"{key[0]:13}{key[1]:12}{need[key]:8.0f}{have[key]:8.1f}  {share}")
    print(f"{'all':25}{sum(need.values()):8.0f}{sum(have.values()):8.1f}  "
          f"{sum(have.values()) / sum(need.values()):.3f}")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    district = District(options.folder)
    report(district)
    moves = district.search(options.seed)
    met = district.broken(moves) == 0
    for name, (members, needed) in district.groups().items():
        moved = len(members & moves.keys())
        able = len(members & set(district.movable))
        met = met and moved >= needed
        print(f"floor {name}: {len(members)} people, {able} can move, {needed} must, {moved} do")
    print(f"{len(moves)} moves; limits broken by {district.broken(moves)}: "
          + ("a plan exists" if met else "no plan found"))
    return 0 if met else 1


if __name__ == "__main__":
    sys.exit(main())
