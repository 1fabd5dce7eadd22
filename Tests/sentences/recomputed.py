"""recomputed.py: the register of recomputations. Each is named after the phrases it serves, says with `may` whether the sentence may
stand where it stands, and gives what each of its arguments has to be; an argument that it does not name is a fault of the test."""
import shown

SAYS = {}


class Untrue(Exception):
    """A sentence that may not stand where it stands."""


def says(*keys):
    def register(recomputation):
        for key in keys:
            assert key not in SAYS, f"two recomputations of {key}"
            SAYS[key] = recomputation
        return recomputation
    return register


def may(condition, reason):
    if not condition:
        raise Untrue(reason)


def counted(number, of=None, **more):
    """The arguments of a headline with counts."""
    wanted = {"count": shown.count(number), "number": shown.spelled(number), "Number": shown.spelled(number, capital=True), **more}
    if of is not None:
        wanted |= {"total": shown.count(of), "total-number": shown.spelled(of)}
    return wanted


def differences(use, wanted):
    """What a phrase says beside what it has to say."""
    for name, text in use.arguments.items():
        if name not in wanted:
            yield f"nobody recomputes its {{{name}}}"
        elif not shown.accepts(wanted[name], text):
            expected = wanted[name] if not isinstance(wanted[name], set) else " or ".join(sorted(wanted[name]))
            yield f"{{{name}}} is “{text}”, right is {expected}"
