"""The draft exactly as the public would see it, for the desk alone."""

from django.shortcuts import get_object_or_404

from articles import pages
from articles.admin.review.guard import READ, desk_page, guarded
from articles.admin.shelf import source_of
from articles.models import Article


@guarded(READ, "GET", "HEAD")
def preview(request, pk):
    article = get_object_or_404(Article.objects.select_related("publication"), pk=pk)
    source = source_of(article)
    context = {"page": pages.preview(article), "preview": True, "article": article, "source": source}
    return desk_page(request, "admin/article/preview.html", context)
