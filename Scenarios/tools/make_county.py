#!/usr/bin/env python3
"""Writes the county scenario `Scenarios/yunxi-county`: made-up places, made-up people.

usage: make_county.py [FOLDER]      (default: the folder yunxi-county beside this one)

The same bytes on every machine: all chance comes from a SplitMix64 of our own with a fixed seed.
The distributions (subjects, ages, years, titles, backbone shares, distances) are those that county
studies report; the subject supply is set so that the county as a whole lacks a few per cent of its
periods while town schools have Chinese and mathematics teachers to spare.
"""
import math
import pathlib
import sys

SEED = 20260901
YEAR = 2026
EFFECTIVE = YEAR * 12 + 8


class SplitMix64:
    """Steele, Lea and Flood's generator; 64 bits a call."""

    def __init__(self, seed):
        self.state = seed

    def bits(self):
        mask = (1 << 64) - 1
        self.state = (self.state + 0x9E3779B97F4A7C15) & mask
        z = self.state
        z = ((z ^ (z >> 30)) * 0xBF58476D1CE4E5B9) & mask
        z = ((z ^ (z >> 27)) * 0x94D049BB133111EB) & mask
        return z ^ (z >> 31)

    def real(self):
        """A number in [0, 1) with 53 bits."""
        return (self.bits() >> 11) / (1 << 53)

    def between(self, low, high):
        """A whole number from low to high, both included."""
        return low + self.bits() % (high - low + 1)

    def chance(self, probability):
        return self.real() < probability

    def pick(self, items):
        return items[self.bits() % len(items)]

    def weighted(self, pairs):
        mark = self.real() * sum(weight for _, weight in pairs)
        for item, weight in pairs:
            mark -= weight
            if mark < 0:
                return item
        return pairs[-1][0]

    def shuffled(self, items):
        items = list(items)
        for i in range(len(items) - 1, 0, -1):
            j = self.bits() % (i + 1)
            items[i], items[j] = items[j], items[i]
        return items


random = SplitMix64(SEED)

# --- what is taught ---------------------------------------------------------------------------

CURRICULUM = {  # weekly periods of one class in grades 1 to 9: the built-in plan
    "morality": [2, 2, 2, 2, 2, 2, 2, 2, 2],
    "chinese": [8, 8, 7, 7, 6, 6, 5, 5, 5],
    "math": [4, 4, 4, 4, 5, 5, 5, 5, 5],
    "english": [0, 0, 2, 2, 2, 3, 4, 4, 4],
    "history": [0, 0, 0, 0, 0, 0, 2, 2, 2],
    "geography": [0, 0, 0, 0, 0, 0, 2, 2, 0],
    "science": [1, 1, 2, 2, 2, 2, 0, 0, 0],
    "biology": [0, 0, 0, 0, 0, 0, 3, 2, 0],
    "physics": [0, 0, 0, 0, 0, 0, 0, 2, 3],
    "chemistry": [0, 0, 0, 0, 0, 0, 0, 0, 3],
    "it": [0, 0, 1, 1, 1, 1, 1, 1, 0],
    "pe": [4, 4, 3, 3, 3, 3, 3, 3, 3],
    "music": [2, 2, 2, 2, 2, 2, 1, 1, 1],
    "art": [2, 2, 2, 2, 2, 2, 1, 1, 1],
}
NAMED = ("physics", "chemistry", "biology", "history", "geography", "morality", "pe")


def norm(stage, subject):
    if stage == "kindergarten":
        return 15
    if stage == "primary":
        return 14 if subject in ("chinese", "math") else 16
    if subject in ("chinese", "math", "english"):
        return 12
    return 14 if subject in NAMED or subject == "general" else 15


# Full-time people of a main subject, as a multiple of what the subject alone would need. Chinese
# and mathematics stand above 1 because their teachers also give open subjects and morality.
PRIMARY_SUPPLY = {
    #            urban town village nine
    "chinese": (1.60, 1.74, 1.72, 1.60),
    "math": (1.56, 1.66, 1.66, 1.50),
    "english": (1.36, 0.96, 0.30, 0.56),
    "morality": (0.92, 0.62, 0.20, 0.40),
    "science": (1.10, 0.60, 0.14, 0.30),
    "it": (1.30, 0.76, 0.10, 0.30),
    "pe": (1.26, 0.96, 0.34, 0.56),
    "music": (1.16, 0.74, 0.14, 0.30),
    "art": (1.16, 0.74, 0.14, 0.30),
}
SUPPLY = 1.06  # leaders teach less, and some people are on leave: this much more of everything
JUNIOR_SUPPLY = {
    #            urban town nine
    "chinese": (1.38, 1.34, 1.24),
    "math": (1.36, 1.34, 1.24),
    "english": (1.34, 1.20, 0.94),
    "morality": (1.26, 1.18, 0.96),
    "history": (1.26, 1.22, 0.96),
    "geography": (1.28, 1.08, 0.80),
    "biology": (1.28, 1.04, 0.80),
    "physics": (1.34, 1.20, 0.96),
    "chemistry": (1.34, 1.22, 0.96),
    "it": (1.20, 0.86, 0.50),
    "pe": (1.24, 1.06, 0.80),
    "music": (1.16, 0.80, 0.50),
    "art": (1.16, 0.80, 0.50),
}

# --- places -----------------------------------------------------------------------------------

SEAT = (109.6200, 29.1200)
KM_LATITUDE = 111.195
KM_LONGITUDE = KM_LATITUDE * math.cos(math.radians(SEAT[1]))


def place(east, north):
    """Degrees of a point so many kilometres east and north of the seat."""
    return (SEAT[0] + east / KM_LONGITUDE, SEAT[1] + north / KM_LATITUDE)


def minutes(one, other):
    """Travel minutes between two places as the scenario format computes them."""
    (lon1, lat1), (lon2, lat2) = one, other
    p1, p2 = math.radians(lat1), math.radians(lat2)
    h = (math.sin((p2 - p1) / 2) ** 2
         + math.cos(p1) * math.cos(p2) * math.sin(math.radians(lon2 - lon1) / 2) ** 2)
    return round(2 * 6371 * math.asin(math.sqrt(h)) * 1.3 / 30 * 60, 1)


CLUSTERS = ["东片", "东南片", "西南片", "西片", "西北片", "东北片"]
# Two townships a cluster: name, kilometres from the seat, degrees from east; has a junior school,
# a nine-year school or neither.
TOWNSHIPS = [
    ("青石镇", 9.5, 8, "junior"), ("柳林镇", 20.0, 16, "nine"),
    ("白沙镇", 11.0, -52, "junior"), ("双桥镇", 21.5, -44, "nine"),
    ("龙潭镇", 10.0, -118, "junior"), ("枫树镇", 22.0, -110, None),
    ("大湾镇", 12.0, 176, "junior"), ("石门镇", 23.5, 170, "nine"),
    ("长岭镇", 10.5, 124, "junior"), ("竹溪镇", 24.0, 132, "nine"),
    ("马渡镇", 9.0, 62, "junior"), ("南坪镇", 19.0, 54, None),
]
VILLAGE_FIRST = list("上下东西南北大小前后新老")
VILLAGE_SECOND = list("河湾坪岭塘冲坳井溪庄坡垭")

# --- people's names ---------------------------------------------------------------------------

SURNAMES = [(name, 12 - i // 5) for i, name in enumerate(
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪")]
FEMALE = ("芳 敏 静 丽 娟 艳 玲 燕 红 霞 秀英 桂兰 丽娟 晓燕 雪梅 婷婷 小红 春梅 玉兰 海燕 文静 佳慧 思雨 "
          "晓红 丹 洁 慧 颖 琳 倩 莉 萍 雅琴 淑芬 美玲 冬梅 玉婷 梦洁 欣怡 诗涵 晓丽 爱华").split()
MALE = ("伟 强 磊 军 勇 杰 涛 超 明 刚 平 辉 鹏 健 波 斌 宇 建国 建华 志强 志明 文军 小军 国强 海波 "
        "俊杰 子轩 浩然 文斌 永康 德胜 光明 家宝 立新 振华 学文 正平 晓东 大勇 少华 春生 长青").split()


# --- schools ----------------------------------------------------------------------------------

schools = []


def add_school(kind, name, stages, location, standing, township, cluster, at, classes, size,
               parent=None, boarders=0):
    """`classes` maps a grade to its number of classes; `size` is the usual number in a class."""
    school = {
        "id": f"Y{len(schools) + 1:03d}", "kind": kind, "name": name, "stages": stages,
        "location": location, "standing": standing, "township": township, "cluster": cluster,
        "parent": parent, "at": place(*at), "km": at, "boarders": boarders, "classes": {},
    }
    for grade, count in sorted(classes.items()):
        students = sum(max(3, size + random.between(-size // 8 - 1, size // 8 + 1))
                       for _ in range(math.ceil(count)))
        school["classes"][grade] = (count, max(3, round(students * (count if count < 1 else 1))))
    schools.append(school)
    return school


def spread(total, grades):
    """`total` classes over the grades, as evenly as possible, younger grades first."""
    grades = list(grades)
    return {grade: total // len(grades) + (i < total % len(grades))
            for i, grade in enumerate(grades)}


def near(centre, low, high):
    angle = random.real() * 2 * math.pi
    distance = low + random.real() * (high - low)
    return (centre[0] + distance * math.cos(angle), centre[1] + distance * math.sin(angle))


def build_schools():
    urban = [
        ("云溪县实验小学", "strong", 38, (0.4, 0.6), "城东片"),
        ("云溪县城关第一小学", "strong", 32, (-0.7, 0.3), "城西片"),
        ("云溪县城关第二小学", "ordinary", 28, (1.3, -0.8), "城东片"),
        ("云溪县河西小学", "ordinary", 26, (-2.0, -0.5), "城西片"),
        ("云溪县新城小学", "ordinary", 22, (2.4, 1.6), "城东片"),
    ]
    for name, standing, count, at, cluster in urban:
        add_school("urban primary", name, ["primary"], "urban", standing, "城关镇", cluster, at,
                   spread(count, range(1, 7)), 45)
    for name, standing, count, at, cluster in [
        ("云溪县第一初级中学", "strong", 36, (0.1, -1.1), "城西片"),
        ("云溪县第二初级中学", "ordinary", 30, (1.8, 0.7), "城东片"),
    ]:
        add_school("urban junior", name, ["junior"], "urban", standing, "城关镇", cluster, at,
                   spread(count, range(7, 10)), 47)
    add_school("kindergarten", "云溪县机关幼儿园", ["kindergarten"], "urban", "strong", "城关镇",
               "城东片", (0.7, -0.2), {0: 9}, 30)

    names = random.shuffled([a + b for a in VILLAGE_FIRST for b in VILLAGE_SECOND])
    for i, (township, distance, degrees, upper) in enumerate(TOWNSHIPS):
        cluster = CLUSTERS[i // 2]
        is_far = i % 2 == 1
        centre = (distance * math.cos(math.radians(degrees)),
                  distance * math.sin(math.radians(degrees)))
        central = add_school(
            "town primary", township + "中心小学", ["primary"], "town",
            "weak" if i in (5, 11) else "ordinary", township, cluster, centre,
            spread(10 if is_far else 14 + random.between(0, 2), range(1, 7)), 36 if is_far else 39)
        if upper == "junior":
            add_school("town junior", township + "初级中学", ["junior"], "town",
                       "weak" if i == 8 else "ordinary", township, cluster,
                       near(centre, 0.4, 1.0), spread(15 + 3 * random.between(0, 1), range(7, 10)),
                       42, boarders=150 + 10 * random.between(0, 12))
        elif upper == "nine":
            classes = {**spread(6, range(1, 7)), **spread(6, range(7, 10))}
            add_school("nine-year", township[:2] + "九年一贯制学校", ["primary", "junior"], "rural",
                       "weak", township, cluster, near(centre, 1.5, 3.0), classes, 26,
                       boarders=60 + 10 * random.between(0, 6))
        if i in (0, 6):
            add_school("kindergarten", township + "中心幼儿园", ["kindergarten"], "town",
                       "ordinary", township, cluster, near(centre, 0.3, 0.8), {0: 6}, 28)
        for _ in range(2 if i in (2, 8) else 1):
            add_school("village", township[:2] + names.pop() + "村小学", ["primary"], "rural",
                       "weak" if random.chance(0.5) else "ordinary", township, cluster,
                       near(centre, 3.0, 6.5), spread(6, range(1, 7)), 20)
        for _ in range(2 if i in (1, 9) else 1):
            point = random.weighted([("four", 4), ("two", 3), ("three", 3)])
            classes = {"four": {1: 0.5, 2: 0.5, 3: 0.5, 4: 0.5}, "two": {1: 1, 2: 1},
                       "three": {1: 1, 2: 1, 3: 0.5, 4: 0.5}}[point]
            add_school("point", township[:2] + names.pop() + "教学点", ["primary"], "rural",
                       "weak" if random.chance(0.6) else "ordinary", township, cluster,
                       near(centre, 4.0, 8.0), classes, 9, parent=central["id"])


def demand_of(school, stage):
    """Weekly periods of each subject of one stage; half classes join in grade order in pairs."""
    grades = range(1, 7) if stage == "primary" else range(7, 10)
    total = {}
    for subject, periods in CURRICULUM.items():
        value = sum(school["classes"].get(grade, (0, 0))[0] * periods[grade - 1]
                    for grade in grades)
        if value > 0:
            total[subject] = value
    return total


# --- people -----------------------------------------------------------------------------------

teachers = []
COLUMN = {"urban primary": 0, "town primary": 1, "village": 2, "point": 2, "nine-year": 3}
JUNIOR_COLUMN = {"urban junior": 0, "town junior": 1, "nine-year": 2}


def headcounts():
    """People by (school, stage, subject): by kind of school, rounded by largest remainder."""
    wanted = {}
    for school in schools:
        for stage in school["stages"]:
            if stage == "kindergarten":
                wanted[school["id"], stage, "kindergarten"] = 2.25 * school["classes"][0][0]
                continue
            table, column = ((PRIMARY_SUPPLY, COLUMN) if stage == "primary"
                             else (JUNIOR_SUPPLY, JUNIOR_COLUMN))
            for subject, periods in demand_of(school, stage).items():
                share = SUPPLY * table[subject][column[school["kind"]]]
                wanted[school["id"], stage, subject] = share * periods / norm(stage, subject)
    kind_of = {school["id"]: school["kind"] for school in schools}
    groups = {}
    for key, value in wanted.items():
        groups.setdefault((kind_of[key[0]], key[1], key[2]), []).append((key, value))
    counts = {}
    for group in sorted(groups):
        members = groups[group]
        total = int(sum(value for _, value in members) + 0.5)
        for key, value in members:
            counts[key] = int(value)
        order = sorted(members, key=lambda item: (int(item[1]) - item[1] - 0.3 * random.real(),
                                                  item[0]))
        for key, _ in order[:total - sum(int(value) for _, value in members)]:
            counts[key] += 1
    for school in schools:  # a teaching point keeps somebody who can take a class
        if school["kind"] == "point" and sum(
                counts.get((school["id"], "primary", s), 0) for s in ("chinese", "math")) < 2:
            counts[school["id"], "primary", "chinese"] = 1
            counts[school["id"], "primary", "math"] = 1
    return counts


def month(index):
    return f"{index // 12}-{index % 12 + 1:02d}"


ZONE = {"urban primary": 0, "urban junior": 0, "town primary": 1, "town junior": 1,
        "nine-year": 2, "village": 2, "point": 2}
AGES = [[(0, 18), (1, 31), (2, 34), (3, 17)], [(0, 21), (1, 26), (2, 31), (3, 22)],
        [(0, 28), (1, 16), (2, 20), (3, 36)]]
OTHERS_PRIMARY = {
    "chinese": [("morality", 6), ("art", 1), ("music", 1), ("english", 1)],
    "math": [("science", 5), ("it", 3), ("morality", 2), ("pe", 1)],
    "english": [("morality", 2), ("music", 2), ("art", 1)],
    "morality": [("chinese", 3), ("art", 1)],
    "science": [("math", 2), ("it", 2)],
    "it": [("science", 2), ("math", 2)],
    "pe": [("morality", 2), ("music", 1)],
    "music": [("art", 2), ("morality", 1)],
    "art": [("music", 2), ("morality", 1)],
    "general": [],
}
OTHERS_JUNIOR = {
    "chinese": [("morality", 2), ("history", 2)], "math": [("physics", 2), ("it", 2)],
    "english": [("morality", 1)], "morality": [("history", 3)], "history": [("morality", 3)],
    "geography": [("biology", 2)], "biology": [("geography", 3), ("chemistry", 1)],
    "physics": [("math", 1), ("it", 1)], "chemistry": [("biology", 3)], "it": [("physics", 1)],
    "pe": [("music", 1)], "music": [("art", 1)], "art": [("music", 1)],
}


def add_teacher(school, stage, subject):
    zone = ZONE.get(school["kind"], 0 if school["location"] == "urban" else 1)
    female = random.chance(0.98 if stage == "kindergarten" else
                           (0.72, 0.62, 0.48)[zone] - (0.08 if stage == "junior" else 0))
    decade = random.weighted(AGES[zone])
    low, high = [(23, 29), (30, 39), (40, 49), (50, 54 if female else 59)][decade]
    age = random.between(low, high) * 12 + random.between(0, 11)
    working = age - 22 * 12 - random.between(0, 12)  # months since the first post
    longest = max(2, working)
    long_stay = random.chance([0.16, 0.70, 0.80, 0.88][decade] + (0, -0.04, -0.02)[zone])
    if long_stay and longest > 74:
        years = random.between(73, min(longest, 73 + random.between(6, 190)))
    else:
        years = random.between(1, min(longest, 71))
    years = max(0, years // 12 * 12) if random.chance(0.8) else years  # most begin in September
    if subject == "kindergarten":
        certificate = random.weighted([("kindergarten", 8), ("primary", 2)])
    elif stage == "primary":
        certificate = "junior" if random.chance((0.25, 0.30, 0.20)[zone]) else "primary"
    else:
        certificate = "senior" if random.chance((0.30, 0.18, 0.12)[zone]) else "junior"
    general = subject == "chinese" and school["kind"] in ("village", "point") and random.chance(0.2)
    main = "general" if general else subject
    others = []
    if main != "kindergarten":
        table = OTHERS_PRIMARY if stage == "primary" else OTHERS_JUNIOR
        usual = (2 if random.chance(0.3) else 1) if stage == "primary" else (
            1 if random.chance(0.25) else 0)
        if zone == 2 and stage == "primary" and random.chance(0.35):
            usual += 1
        if stage == "primary" and random.chance(0.25):
            usual -= 1
        for _ in range(max(0, usual)):
            choice = random.weighted(table[main]) if table[main] else None
            if choice and choice not in others:
                others.append(choice)
    years_old = age / 12
    senior_share = (0.28, 0.24, 0.14)[zone] if stage == "junior" else (0.12, 0.10, 0.10)[zone]
    if years_old >= 40 and random.chance(senior_share * 1.9):
        title = "professor" if random.chance(0.02) else "senior"
    elif years_old >= 33 and random.chance(0.72):
        title = "first"
    elif years_old >= 26:
        title = random.weighted([("second", 7), ("first", 1)])
    else:
        title = random.weighted([("third", 2), ("none", 2), ("second", 3)])
    backbone = "none"
    if years_old >= 28 and random.chance((0.17, 0.085, 0.025)[zone]):
        backbone = random.weighted([("county", 72), ("city", 22), ("province", 5),
                                    ("national", 1 if zone == 0 else 0)])
    elif years_old >= 27 and random.chance(0.10):
        backbone = "school"
    education = random.weighted([
        [("bachelor", 80), ("master", 5), ("college", 15)],
        [("bachelor", 73), ("master", 2), ("college", 24), ("secondary", 1)],
        [("bachelor", 58), ("college", 34), ("secondary", 8)],
    ][zone])
    given = random.pick(FEMALE if female else MALE)
    teacher = {
        "name": random.weighted(SURNAMES) + given, "sex": "female" if female else "male",
        "age": age, "years": years, "school": school, "certificate": certificate, "stage": stage,
        "subject": main, "others": others, "title": title, "education": education,
        "backbone": backbone, "post": "teacher", "status": "active", "exempt": "",
        "volunteer": False, "rural": 0, "last": None, "until": None, "home": None, "zone": zone,
        "weekly": "",
    }
    if zone == 2:
        teacher["rural"] = years // 12 + random.between(0, 4)
    elif random.chance(0.3 if zone == 1 else 0.12):
        teacher["rural"] = random.between(1, 6)
    home = random.weighted([[("seat", 97), (None, 3)], [("seat", 50), ("town", 35), ("near", 15)],
                            [("seat", 34), ("town", 36), ("near", 30)]][zone])
    if random.chance(0.45):
        if home == "seat":
            at = near((0, 0), 0.2, 2.8)
        elif home == "near":
            at = near(school["km"], 0.1, 2.0)
        else:
            centre = next((s["km"] for s in schools if s["kind"] == "town primary"
                           and s["township"] == school["township"]), (0, 0))
            at = near(centre, 0.1, 1.2)
        teacher["home"] = place(*at)
    if random.chance(0.010):
        teacher["status"] = "leave"
    elif female and decade < 2 and random.chance(0.05):
        teacher["status"] = "leave"
    elif random.chance((0.008, 0.016, 0.030)[zone]):
        teacher["status"] = "seconded"
    elif female and decade < 2 and random.chance(0.07):
        teacher["exempt"] = random.pick(["孕期", "哺乳期"])
    elif random.chance(0.012):
        teacher["exempt"] = random.pick(["重大疾病", "残疾"])
    if teacher["status"] == "active":
        if random.chance(0.035):
            teacher["volunteer"] = True
        if years < 24 and age > 26 * 12 and random.chance(0.12):
            teacher["last"] = years  # came on an exchange that is still running
            teacher["until"] = 36 - years
        elif age > 32 * 12 and random.chance(0.08):
            teacher["last"] = random.between(12, 96)
    if age > 55 * 12 and random.chance(0.5):
        teacher["weekly"] = norm(stage, main) - 3 - random.between(0, 2)
    teachers.append(teacher)


LEADERS = {  # principals, deputies, middle
    "urban primary": (1, 2, 5), "urban junior": (1, 3, 8), "town primary": (1, 1, 3),
    "town junior": (1, 2, 4), "nine-year": (1, 1, 3), "village": (1, 0, 1), "point": (0, 0, 0),
    "kindergarten": (1, 1, 2),
}


def appoint_leaders():
    for school in schools:
        people = [t for t in teachers if t["school"] is school and t["status"] == "active"
                  and not t["exempt"] and t["age"] >= 30 * 12]
        for post, count in zip(("principal", "deputy", "middle"), LEADERS[school["kind"]]):
            if post == "deputy" and school["kind"] == "urban primary" and random.chance(0.4):
                count += 1
            for _ in range(count):
                best = min(people, key=lambda t: (t["post"] != "teacher", abs(
                    t["age"] / 12 - {"principal": 46, "deputy": 42, "middle": 38}[post])
                    + 8 * random.real()))
                people.remove(best)
                best["post"] = post
                if post != "middle":
                    best["until"] = None
                    best["last"] = None
                    best["years"] = 12 * random.between(2, 12)
                    best["weekly"] = ""
                    if best["title"] in ("none", "third", "second"):
                        best["title"] = "first"
                    if random.chance(0.25) and best["zone"] < 2 and best["backbone"] in (
                            "none", "school"):
                        best["backbone"] = random.pick(["county", "county", "city"])


def is_eligible(teacher):
    if teacher["status"] != "active" or teacher["exempt"]:
        return False
    if teacher["until"] and teacher["until"] > 0:
        return False
    if teacher["volunteer"]:
        return True
    limit = 50 if teacher["sex"] == "male" else 45
    return (teacher["years"] >= 72 and teacher["age"] < limit * 12
            and (teacher["last"] is None or teacher["last"] >= 24))


def main(folder):
    build_schools()
    by_id = {school["id"]: school for school in schools}
    for (school, stage, subject), count in sorted(headcounts().items()):
        for _ in range(count):
            add_teacher(by_id[school], stage, subject)
    appoint_leaders()
    for i, teacher in enumerate(teachers):
        teacher["id"] = f"T{i + 1:04d}"

    def reachable(teacher, school):
        start = teacher["home"] or teacher["school"]["at"]
        return school is not teacher["school"] and teacher["stage"] in school["stages"] and (
            minutes(start, school["at"]) <= 60 or school["cluster"] == teacher["school"]["cluster"])

    preferences = []
    for teacher in teachers:
        wants = 0.45 if is_eligible(teacher) else 0.04
        if teacher["status"] != "active" or not random.chance(wants):
            continue
        options = [s for s in schools if reachable(teacher, s)]
        start = teacher["home"] or teacher["school"]["at"]
        options.sort(key=lambda s: (minutes(start, s["at"]) * (0.5 + random.real())
                                    + (0 if s["location"] == "urban" else 12), s["id"]))
        for rank, school in enumerate(options[:random.between(1, 3)], 1):
            preferences.append((teacher["id"], school["id"], rank))

    decisions = decide(reachable)
    write_tables(folder, preferences, decisions)


def decide(reachable):
    """Decisions that a meeting takes: never two of stay, move, allow about one person."""
    decisions, used, arrivals = [], set(), set()

    def take(people, count, kind, reasons, with_school=None):
        for teacher in random.shuffled(people):
            if count == 0:
                break
            if teacher["id"] in used:
                continue
            school = ""
            if with_school:
                options = [s for s in schools if reachable(teacher, s) and with_school(s)
                           and s["id"] not in arrivals and any(
                               s["classes"].get(g) for g in range(1, 10))]
                if not options:
                    continue
                school = random.pick(options)["id"]
            if kind == "move" and any(t["school"] is teacher["school"] and t["id"] in used
                                      for t in teachers):
                continue
            used.add(teacher["id"])
            if kind == "move":
                arrivals.add(school)
            decisions.append((teacher["id"], kind, school, random.pick(reasons)))
            count -= 1

    ordinary = [t for t in teachers if t["post"] == "teacher" and t["stage"] != "kindergarten"]
    eligible = [t for t in ordinary if is_eligible(t)]
    take([t for t in eligible if t["zone"] == 0 and t["subject"] in ("chinese", "math", "english")],
         5, "move", ["支持薄弱学校", "学科结构调整"], lambda s: s["location"] == "rural"
         and s["kind"] != "point")
    take([t for t in eligible if t["zone"] == 1 and t["subject"] in ("chinese", "math")
          and t["school"]["kind"] == "town primary"], 5, "move", ["学科富余分流"])
    take([t for t in eligible if not t["volunteer"]], 18, "stay",
         ["毕业班任课", "课题负责人", "家庭困难", "特色课程负责人"])
    take([t for t in eligible], 14, "avoid", ["夫妻同校", "回避亲属", "路途困难"], lambda s: True)
    take([t for t in ordinary if t["status"] == "active" and not is_eligible(t) and not t["exempt"]
          and not t["until"] and 30 * 12 <= t["age"] < 48 * 12 and t["zone"] < 2],
         9, "allow", ["本人申请", "学校推荐"])
    return sorted(decisions)


def establishment(school):
    """What the county approved: the ratio, with a top-up for small schools; blank at points."""
    if school["kind"] == "point":
        return ""
    posts = 0.0
    for grade, (count, students) in school["classes"].items():
        if grade == 0:
            posts += 2 * count
        elif grade <= 6:
            posts += students / 19 if school["location"] != "rural" else max(
                students / 19, 1.45 * count)
        else:
            posts += students / 13.5 if school["location"] != "rural" else max(
                students / 13.5, 2.4 * count)
    factor = {"urban primary": 1.05, "urban junior": 1.04, "town primary": 1.06,
              "town junior": 1.04, "nine-year": 1.02, "village": 1.0, "kindergarten": 1.0}
    posts *= factor[school["kind"]]
    if school["kind"] == "town primary":  # it holds the posts of its points
        posts += 2.0 * sum(1 for s in schools if s["parent"] == school["id"])
    return int(posts + 0.5)


# Per student: teaching area and sports area (m²), equipment (yuan), computers, books; least, most.
FACILITIES = {
    "urban": ((3.4, 5.0), (3.6, 6.4), (1900, 2700), (0.10, 0.16), (20, 32)),
    "town": ((4.3, 6.6), (7.0, 11.5), (1500, 2500), (0.08, 0.14), (18, 30)),
    "rural": ((5.5, 11.0), (8.5, 20.0), (1300, 2600), (0.07, 0.20), (16, 40)),
}


def facilities(school):
    """A row of facilities.csv; what a nine-year school shares has no stage."""
    students = sum(count for grade, (_, count) in school["classes"].items() if 1 <= grade <= 9)
    classes = sum(count for grade, (count, _) in school["classes"].items() if 1 <= grade <= 9)
    area, sports, equipment, computers, books = (
        students * (low + random.real() * (high - low))
        for low, high in FACILITIES[school["location"]])
    stages = [s for s in school["stages"] if s in ("primary", "junior")]
    return (school["id"], stages[0] if len(school["stages"]) == 1 else "", round(area),
            round(sports), round(equipment / 100) * 100, int(classes) + random.between(0, 2),
            round(computers), round(books))


def write_tables(folder, preferences, decisions):
    folder.mkdir(parents=True, exist_ok=True)

    def table(name, header, rows):
        lines = [",".join(header)] + [",".join(str(cell) for cell in row) for row in rows]
        (folder / name).write_bytes(("\ufeff" + "\n".join(lines) + "\n").encode("utf-8"))

    def degrees(at):
        return (f"{at[0]:.5f}", f"{at[1]:.5f}") if at else ("", "")

    def number(value):
        return str(int(value)) if value == int(value) else str(value)

    blank = {s["id"] for s in schools if s["kind"] == "village"
             and s["standing"] == "weak"}  # left to the standard
    table("schools.csv",
          ["id", "name", "stages", "location", "standing", "township", "cluster", "parent",
           "longitude", "latitude", "establishment", "boarders"],
          [(s["id"], s["name"], ";".join(s["stages"]), s["location"], s["standing"],
            s["township"], s["cluster"], s["parent"] or "", *degrees(s["at"]),
            "" if s["id"] in blank else establishment(s), s["boarders"] or "") for s in schools])
    table("classes.csv", ["school", "grade", "classes", "students"],
          [(s["id"], grade, number(count), students) for s in schools
           for grade, (count, students) in sorted(s["classes"].items())])
    table("teachers.csv",
          ["id", "name", "sex", "birth", "school", "since", "stage", "subject", "other_subjects",
           "title", "education", "backbone", "post", "weekly_periods", "status", "exempt",
           "volunteer", "rural_years", "last_exchange", "exchange_until", "home_longitude",
           "home_latitude"],
          [(t["id"], t["name"], t["sex"], month(EFFECTIVE - t["age"]), t["school"]["id"],
            month(EFFECTIVE - t["years"]), t["certificate"], t["subject"], ";".join(t["others"]),
            t["title"], t["education"], t["backbone"], t["post"], t["weekly"], t["status"],
            t["exempt"], "yes" if t["volunteer"] else "", t["rural"] or "",
            month(EFFECTIVE - t["last"]) if t["last"] is not None else "",
            month(EFFECTIVE - 1 + t["until"]) if t["until"] else "", *degrees(t["home"]))
           for t in teachers])
    table("preferences.csv", ["teacher", "school", "rank"], preferences)
    table("decisions.csv", ["teacher", "decision", "school", "reason"], decisions)
    travel = []
    far = [s for s in schools if s["kind"] in ("point", "village")]
    for s in far:  # mountain roads
        central = next(c for c in schools if c["kind"] == "town primary"
                       and c["township"] == s["township"])
        if random.chance(0.45):
            travel.append((central["id"], s["id"],
                           number(round(minutes(central["at"], s["at"]) * 1.5))))
    for name in ("柳林镇中心小学", "竹溪镇中心小学", "石门镇中心小学"):  # the county road
        town = next(s for s in schools if s["name"] == name)
        for s in schools:
            if s["location"] == "urban":
                travel.append((s["id"], town["id"], number(round(minutes(s["at"], town["at"]) * 0.8))))
    table("travel.csv", ["from", "to", "minutes"], sorted(travel))
    table("recruits.csv", ["stage", "subject", "count"], [
        ("junior", "biology", 1), ("junior", "geography", 1), ("junior", "music", 1),
        ("primary", "art", 2), ("primary", "english", 4), ("primary", "it", 1),
        ("primary", "music", 2), ("primary", "pe", 3), ("primary", "science", 1)])
    approved = []
    for s in schools:
        if s["kind"] == "town primary" and random.chance(0.35):
            approved.append((s["id"], "deputy", 2))
        elif s["kind"] == "urban primary" and random.chance(0.5):
            approved.append((s["id"], "deputy", 3))
        elif s["kind"] == "town junior" and random.chance(0.3):
            approved.append((s["id"], "deputy", 1))
    table("posts.csv", ["school", "post", "count"], approved)
    table("facilities.csv",
          ["school", "stage", "teaching_area", "sports_area", "equipment_value",
           "multimedia_rooms", "computers", "books"],
          [facilities(s) for s in schools if set(s["stages"]) & {"primary", "junior"}])
    (folder / "scenario.yaml").write_text(
        f"title: 云溪县{YEAR}学年教师交流轮岗方案\n"
        f"school_year: {YEAR}\n"
        "preset: district-15\n"
        "policy:\n"
        "  floors:\n"
        "    - {name: teachers, people: all, share: 0.15, of: category}\n"
        "    - {name: backbone, people: backbone, share: 0.15, of: category}\n"
        "    - {name: administrators, people: administrator, share: 0.15, of: category}\n"
        "solve: {gap: 0.005, time_limit: 60, threads: 2, seed: 1}\n", encoding="utf-8")


if __name__ == "__main__":
    here = pathlib.Path(__file__).resolve().parent
    main(pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else here.parent / "yunxi-county")
