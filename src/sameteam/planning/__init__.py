"""From a situation to a plan: (Situation, Reads, Library, today) -> Plan | Pause | Stop. Pure and deterministic.

The way of the data: ``facts`` (what follows from the situation) -> ``conditions`` (named yes-or-no facts) -> ``fit``
(which strategies stand in this plan, and why) -> ``dates`` (when) -> ``steps`` and ``talk`` (words) -> ``left_out``
(the rest of the method, and why) -> ``decide`` (plan, pause or stop).
"""
