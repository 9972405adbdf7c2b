"""Reading words: tokens, phrases compiled to a trie, and the grammar check. Opens no file."""
