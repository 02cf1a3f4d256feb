"""What is new: on the whole shelf, under a tag, by an author, in a publication, among the excerpts; as Atom and JSON Feed."""
