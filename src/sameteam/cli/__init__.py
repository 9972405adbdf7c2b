"""The command line: parse, call an action, print. One file per command."""
