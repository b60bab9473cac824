"""Reads calendar files with python3-icalendar and says what stands in them, as JSON."""

import json
import sys

try:
    import icalendar
except ImportError:
    sys.exit(77)


def seconds(alarm):
    return int(alarm.decoded("TRIGGER").total_seconds())


def told(event):
    assert not getattr(event, "errors", []), event.errors
    return [
        str(event["UID"]),
        int(event["SEQUENCE"]),
        event["DTSTART"].to_ical().decode(),
        event["DTEND"].to_ical().decode(),
        str(event["SUMMARY"]),
        str(event.get("DESCRIPTION", "")),
        [seconds(alarm) for alarm in event.walk("VALARM")],
    ]


def read(name):
    with open(name, "rb") as file:
        calendar = icalendar.Calendar.from_ical(file.read())
    return [told(event) for event in calendar.walk("VEVENT")]


json.dump([read(name) for name in sys.argv[1:]], sys.stdout)
