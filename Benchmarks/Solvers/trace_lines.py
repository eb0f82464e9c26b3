"""The trace of a minimisation as JSON lines on standard output."""
import json
import time


class TraceLines:
    """Prints value and bound when one improves; the bound alone at most five times a second."""

    def __init__(self):
        self.value = float("inf")
        self.bound = float("-inf")
        self.printed = 0.0

    def show(self, value, bound, last=False):
        value = value if value is not None and abs(value) < 1e19 else float("inf")
        bound = bound if abs(bound) < 1e19 else float("-inf")
        is_better = value < self.value
        is_tighter = bound > self.bound
        is_due = last or time.monotonic() - self.printed >= 0.2
        if not is_better and not (is_tighter and is_due):
            return
        self.value = min(self.value, value)
        self.bound = max(self.bound, bound)
        self.printed = time.monotonic()
        line = {
            "value": self.value if self.value < float("inf") else None,
            "bound": self.bound if self.bound > float("-inf") else None,
        }
        print(json.dumps(line), flush=True)
