"""Reads calendar files with libical and says what stands in them, as JSON."""

import ctypes
import ctypes.util
import json
import sys

FOUND = ctypes.util.find_library("ical")
if FOUND is None:
    sys.exit(77)
ICAL = ctypes.CDLL(FOUND)


def function(name, answer, *asked):
    made = getattr(ICAL, name)
    made.restype = answer
    made.argtypes = asked
    return made


TEXT, THING, NUMBER = ctypes.c_char_p, ctypes.c_void_p, ctypes.c_int
parse = function("icalparser_parse_string", THING, TEXT)
count_errors = function("icalcomponent_count_errors", NUMBER, THING)
component_kind = function("icalcomponent_string_to_kind", NUMBER, TEXT)
property_kind = function("icalproperty_string_to_kind", NUMBER, TEXT)
first_component = function("icalcomponent_get_first_component", THING, THING, NUMBER)
next_component = function("icalcomponent_get_next_component", THING, THING, NUMBER)
first_property = function("icalcomponent_get_first_property", THING, THING, NUMBER)
value_of = function("icalproperty_get_value", THING, THING)
text_of = function("icalvalue_get_text", TEXT, THING)
written = function("icalproperty_get_value_as_string", TEXT, THING)

WORDS = {"UID", "SUMMARY", "DESCRIPTION"}


def said(component, name):
    found = first_property(component, property_kind(name.encode()))
    if not found:
        return ""
    text = text_of(value_of(found)) if name in WORDS else written(found)
    return text.decode()


def each(component, kind):
    at = first_component(component, component_kind(kind))
    while at:
        yield at
        at = next_component(component, component_kind(kind))


def told(event):
    return [
        said(event, "UID"),
        int(said(event, "SEQUENCE")),
        said(event, "DTSTART"),
        said(event, "DTEND"),
        said(event, "SUMMARY"),
        said(event, "DESCRIPTION"),
        [said(alarm, "TRIGGER") for alarm in each(event, b"VALARM")],
    ]


def read(name):
    with open(name, "rb") as file:
        calendar = parse(file.read())
    assert calendar, name
    errors = count_errors(calendar)
    assert errors == 0, (name, errors)
    return [told(event) for event in each(calendar, b"VEVENT")]


json.dump([read(name) for name in sys.argv[1:]], sys.stdout)
