"""Solves a model with SCIP; prints a JSON line whenever the value or the bound improves.

SCIP's ordinary solve has one thread. usage: run_scip.py MODEL SECONDS, or: run_scip.py --version
"""
import sys

from pyscipopt import Eventhdlr, Model, SCIP_EVENTTYPE

from trace_lines import TraceLines

EVENTS = (SCIP_EVENTTYPE.BESTSOLFOUND, SCIP_EVENTTYPE.LPSOLVED, SCIP_EVENTTYPE.NODESOLVED)


class Watch(Eventhdlr):
    def __init__(self, lines):
        self.lines = lines

    def eventinit(self):
        for event in EVENTS:
            self.model.catchEvent(event, self)

    def eventexit(self):
        for event in EVENTS:
            self.model.dropEvent(event, self)

    def eventexec(self, event):
        self.lines.show(self.model.getPrimalbound(), self.model.getDualbound())


def main(path, seconds):
    lines = TraceLines()
    model = Model()
    model.hideOutput()
    model.setParam("limits/time", seconds)
    model.readProblem(path)
    model.includeEventhdlr(Watch(lines), "watch", "prints the trace")
    model.optimize()
    lines.show(model.getPrimalbound(), model.getDualbound(), last=True)


if sys.argv[1:] == ["--version"]:
    model = Model()
    print(f"{model.getMajorVersion()}.{model.getMinorVersion()}.{model.getTechVersion()}")
else:
    main(sys.argv[1], float(sys.argv[2]))
