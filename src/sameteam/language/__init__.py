"""Reading words: tokens, phrases compiled to a trie, contexts, findings. Rules are handed in; nothing is opened here."""
