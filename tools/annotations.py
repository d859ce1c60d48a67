#!/usr/bin/env python3
"""Makes src/main/resources/cldr/*.tsv, the words by which illustrations are found.

usage: annotations.py <unpacked npm package cldr-annotations-modern> <fluent-emoji-flat.json> <output folder>

Kept are the emoji that are in the illustration set and fit a film: no skin tones, no man or woman where there is a person,
no faces, clock faces, signs, zodiac or hands.
"""
import json
import re
import sys
import unicodedata

LANGUAGES = ["en", "fr", "ar", "de", "it"]
SKIN = re.compile(r"-(light|dark|medium|medium-light|medium-dark)(-|$)")
GENDERED = re.compile(r"^(man|woman|men|women|mrs|mx)-")
KEPT_SIGNS = set(
    "recycling-symbol warning radioactive biohazard potable-water no-smoking wheelchair-symbol atom-symbol customs "
    "currency-exchange passport-control cinema wireless antenna-bars peace-symbol star-and-crescent latin-cross "
    "robot alien bomb skull speech-balloon thought-balloon fire ghost anatomical-heart red-heart".split())
KEPT_BODY = set(
    "anatomical-heart artist astronaut baby bone brain child construction-worker cook detective ear eye factory-worker farmer "
    "firefighter foot footprints handshake health-worker judge leg lungs mechanic mechanical-arm mechanical-leg mouth nose "
    "office-worker older-person person-biking person-climbing person-in-lotus-position person-lifting-weights "
    "person-mountain-biking person-rowing-boat person-running person-surfing person-swimming person-walking pilot "
    "police-officer scientist singer skier snowboarder speaking-head student teacher technologist tooth "
    "busts-in-silhouette pregnant-woman writing-hand".split())
DROPPED = re.compile(
    r"(oclock|-thirty|moon-face|quarter-moon|gibbous|-face$|japan|heart-suit|love-hotel|mahjong|flower-playing|"
    r"red-lantern|mouse-trap|coffin|urn$|diamond-suit|club-suit|spade-suit|santa|moai|statue-of-liberty|tokyo|mount-fuji|"
    r"sun-with|with-yen|yen-banknote|moon-cake|dango|oden|tanabata|carp-streamer|pine-decoration|nose$|biting|water-pistol|"
    r"^eye$|^ear$|^leg$|^foot$|^mouth$|person-surfing|briefs|bikini|cat-with|chart-increasing-with|magnifying-glass-tilted-right|"
    r"^star$|glowing-star|sparkles|kaaba-|sake|shallow-pan|-nest|bullseye-)")


def icon_name(tts):
    text = unicodedata.normalize("NFD", tts.replace("’", "").replace("'", ""))
    text = "".join(c for c in text if not unicodedata.combining(c)).lower()
    return re.sub(r"[^a-z0-9]+", "-", text).strip("-")


def main(package, icons, out):
    fluent = json.load(open(icons, encoding="utf-8"))
    names = set(fluent["icons"]) | set(fluent.get("aliases", {}))
    category = {name: c for c, members in fluent["categories"].items() for name in members}
    by_points = {points: name for points, name in fluent["chars"].items()}

    def fits(name):
        if SKIN.search(name) or GENDERED.match(name) or DROPPED.search(name):
            return False
        kind = category.get(name, "")
        if kind in ("Smileys & Emotion", "Symbols"):
            return name in KEPT_SIGNS
        if kind in ("People & Body",):
            return name in KEPT_BODY
        return kind not in ("Flags", "")

    def annotations(language):
        path = f"{package}/annotations/{language}/annotations.json"
        return json.load(open(path, encoding="utf-8"))["annotations"]

    english = annotations("en")
    chosen, known = {}, 0
    for emoji, entry in english["annotations"].items():
        points = "-".join(f"{ord(c):x}" for c in emoji if ord(c) != 0xFE0F)
        name = icon_name(entry["tts"][0])
        if name not in names:
            name = by_points.get(points, "")
        if name in names:
            known += 1
            if fits(name):
                chosen[emoji] = name
    version = english["identity"]["version"]["_cldrVersion"]
    for language in LANGUAGES:
        table = annotations(language)["annotations"]
        with open(f"{out}/{language}.tsv", "w", encoding="utf-8") as tsv:
            tsv.write(f"# Unicode CLDR annotations {version} ({language}), npm cldr-annotations-modern; licence Unicode-3.0. "
                      "emoji, illustration, name, keywords\n")
            for emoji, name in chosen.items():
                entry = table.get(emoji)
                if entry:
                    tsv.write("\t".join([emoji, name, entry["tts"][0], "|".join(entry["default"])]) + "\n")
    print(f"{known} emoji of CLDR are in the set, {len(chosen)} fit a film", file=sys.stderr)


if __name__ == "__main__":
    main(*sys.argv[1:4])
