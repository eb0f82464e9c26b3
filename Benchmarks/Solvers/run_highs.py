"""Solves a model with HiGHS; prints a JSON line whenever the value or the bound improves.

usage: run_highs.py MODEL SECONDS THREADS    or: run_highs.py --version
"""
import sys

import highspy

from trace_lines import TraceLines


def main(model, seconds, threads):
    lines = TraceLines()
    solver = highspy.Highs()
    solver.setOptionValue("output_flag", False)
    solver.setOptionValue("time_limit", seconds)
    solver.setOptionValue("threads", threads)
    solver.setOptionValue("parallel", "on" if threads > 1 else "off")

    def improved(event):
        lines.show(event.data_out.mip_primal_bound, event.data_out.mip_dual_bound)

    solver.cbMipInterrupt += improved
    solver.cbMipImprovingSolution += improved
    if solver.readModel(model) == highspy.HighsStatus.kError:
        sys.exit("HiGHS cannot read the model")
    solver.run()
    info = solver.getInfo()
    has_plan = info.primal_solution_status == highspy.SolutionStatus.kSolutionStatusFeasible
    lines.show(info.objective_function_value if has_plan else None, info.mip_dual_bound, last=True)


if sys.argv[1:] == ["--version"]:
    print(highspy.Highs().version())
else:
    main(sys.argv[1], float(sys.argv[2]), int(sys.argv[3]))
