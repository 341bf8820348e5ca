package enum MarkdownExport {}
