"""A resource that the unit does not have. (rules.md, resource-unknown)"""
from cases import case

R = "resource-unknown"
UNITS = "units:\n  - {id: f, name: F, capacity: [{resource: Vibration engineer, unit: hours, periods: {2026-Q4: 480}}, {resource: Technician, unit: hours, periods: {2027-Q1: 9}}]}\n  - {id: g, name: G}\n"


def request(resource, unit="f", **more):
    keys = "".join(f", {key}: {value}" for key, value in more.items())
    return f"requests:\n  - {{id: R1, unit: {unit}, resource: {resource}, amount: 5, period: 2027-Q1, asked: 2026-11-01{keys}}}"


CASES = [
    case("the plural", request("‸Vibration engineers"), R, units=UNITS, severity="warning", says=("Vibration engineer",)),
    case("another case", request("‸vibration engineer"), R, units=UNITS, says=("Vibration engineer",)),
    case("a letter left out", request("‸Vibraton engineer"), R, units=UNITS, says=("Vibration engineer",)),
    case("two blanks", request("‸\"Vibration  engineer\""), R, units=UNITS, says=("Vibration engineer",)),
    case("a hyphen", request("‸Vibration-engineer"), R, units=UNITS, says=("Vibration engineer",)),
    case("nothing like it", request("‸Crane"), R, units=UNITS),
    case("in a file", None, R, units=UNITS, csv={"requests": "account,id,unit,resource,amount,period\na,R1,f,‸Technicians,5,2027-Q1\n"}, says=("Technician",)),
    case("a status written out", request("‸Technicians", status="requested"), R, units=UNITS),
    case("the resource of another unit", request("‸Crane"), R, units=UNITS + "  - {id: h, name: H, capacity: [{resource: Crane, unit: days, periods: {2027-Q1: 9}}]}\n"),
    case("the resource itself in another period", request("Vibration engineer"), units=UNITS),
    case("the resource itself", request("Technician"), units=UNITS),
    case("a unit without capacity", request("Vibration engineers", unit="g"), units=UNITS),
    case("a granted request", request("Vibration engineers", status="granted", decided="2026-11-02", reason="x"), units=UNITS),
    case("a declined request", request("Technicians", status="declined", reason="x"), units=UNITS),
    case("a withdrawn request", request("Technicians", status="withdrawn"), units=UNITS),
    case("a request of a draft", "state: draft\n" + request("Technicians"), units=UNITS),
    case("blanks around the resource", request("\" Technician \""), units=UNITS),
    case("the same name in another normal form", request("Kra\u0308n"), units="units:\n  - {id: f, name: F, capacity: [{resource: Kr\u00e4n, unit: days, periods: {2027-Q1: 9}}]}\n"),
    case("two requests, one of them wrong", request("Technician") + "\n  - {id: R2, unit: f, resource: ‸Technicians, amount: 5, period: 2027-Q1}", R, units=UNITS),

    case("a recommendation that is no option", "asks:\n  - {id: D1, text: x, options: [Grant, Wait], recommendation: ‸Decline}", "recommendation-no-option", severity="info"),
    case("a recommendation like an option", "asks:\n  - {id: D1, text: x, options: [Grant 320 h, Wait], recommendation: ‸Grant 32}", "recommendation-no-option"),
    case("a recommendation that runs on in the word", "asks:\n  - {id: D1, text: x, options: [Grant, Wait], recommendation: ‸Grants}", "recommendation-no-option"),
    case("a recommendation that is an option", "asks:\n  - {id: D1, text: x, options: [Grant, Wait], recommendation: Wait}"),
    case("a recommendation that begins with an option", "asks:\n  - {id: D1, text: x, options: [Both halves, Wait], recommendation: Both halves. Engineers alone measure for the drawer}"),
    case("a recommendation of an ask without options", "asks:\n  - {id: D1, text: x, recommendation: Decline}"),
    case("a recommendation of a decided ask", "asks:\n  - {id: D1, text: x, options: [Grant, Wait], recommendation: Decline, status: decided}"),
]
