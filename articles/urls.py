"""Every public address, in reading order."""

from django.urls import path, register_converter
from django.views.decorators.http import require_safe

from articles import sitemaps
from articles.exports import annotations, checks, corpus, data, files, lists
from articles.feeds import views as feeds
from articles.views import about, article, articles, authors, excerpts, machines, publications, tags, timeline
from articles.views.slugs import PublicId, Slug

register_converter(Slug, "name")
register_converter(PublicId, "id")
register_converter(files.TextEnding, "text")
register_converter(files.ExcerptEnding, "excerpt")
register_converter(feeds.FeedEnding, "feed")

app_name = "articles"


def reading(address, view, name):
    """The reading room is read: GET and HEAD, everything else is answered 405."""
    return path(address, require_safe(view), name=name)


a_text = [
    reading("articles/<name:slug>/", article.article, name="article"),
    reading("articles/<name:slug>/made/", article.article_made, name="article_made"),
    reading("articles/<name:slug>/cite/", article.article_cite, name="article_cite"),
    reading("articles/<name:slug>/editions/<int:number>/", article.edition, name="edition"),
    reading("articles/<name:slug>/editions/<int:number>/cite/", article.article_cite, name="edition_cite"),
]
excerpt_pages = [
    reading("excerpts/", excerpts.excerpts, name="excerpts"),
    reading("excerpts/<id:public_id>/", excerpts.excerpt, name="excerpt"),
    reading("excerpts/<id:public_id>/cite/", excerpts.excerpt_cite, name="excerpt_cite"),
]
beside_a_text = [
    path("articles/<name:slug>.<text:ending>", files.text, name="article_file"),
    path("articles/<name:slug>/editions/<int:number>.txt", files.edition_text, name="edition_text"),
    path("articles/<name:slug>/annotations.jsonld", annotations.of_text, name="annotations"),
    path("links/<id:key>.jsonld", annotations.link, name="link_file"),
    path("excerpts/<id:public_id>.<excerpt:ending>", files.excerpt, name="excerpt_file"),
]
as_data = [
    path("articles.json", data.texts, name="list_data"),
    path("excerpts.json", data.excerpts, name="excerpts_data"),
    path("authors.json", data.things, {"kind": "author"}, name="authors_data"),
    path("tags.json", data.things, {"kind": "tag"}, name="tags_data"),
    path("timeline.json", data.timeline, name="timeline_data"),
    path("about.json", data.site, name="about_data"),
    path("articles/<name:slug>.json", data.text, name="article_data"),
    path("articles/<name:slug>/made.json", data.made, name="article_made_data"),
    path("articles/<name:slug>/editions/<int:number>.json", data.edition, name="edition_data"),
    path("excerpts/<id:public_id>.json", data.excerpt, name="excerpt_data"),
    path("authors/<name:slug>.json", data.thing, {"kind": "author"}, name="author_data"),
    path("publications/<name:slug>.json", data.thing, {"kind": "publication"}, name="publication_data"),
    path("tags/<name:slug>.json", data.thing, {"kind": "tag"}, name="tag_data"),
    path("corpus.zip", corpus.download, name="corpus"),
    reading("about/data/", data.page, name="data"),
    path("about/data/<slug:name>.schema.json", data.schema, name="schema"),
]
people_and_places = [
    reading("authors/", authors.authors, name="authors"),
    reading("authors/<name:slug>/", authors.author, name="author"),
    reading("publications/<name:slug>/", publications.publication, name="publication"),
]
subjects = [
    reading("tags/", tags.tags, name="tags"),
    reading("tags/<name:slug>/", tags.tag, name="tag"),
    reading("timeline/", timeline.timeline, name="timeline"),
]
for_machines = [
    path("articles.<feed:ending>", feeds.texts, name="feed"),
    path("excerpts.<feed:ending>", feeds.excerpts, name="excerpts_feed"),
    path("tags/<name:slug>.<feed:ending>", feeds.of_thing, {"kind": "tag"}, name="tag_feed"),
    path("authors/<name:slug>.<feed:ending>", feeds.of_thing, {"kind": "author"}, name="author_feed"),
    path(
        "publications/<name:slug>.<feed:ending>",
        feeds.of_thing,
        {"kind": "publication"},
        name="publication_feed",
    ),
    path("articles.csv", lists.texts, name="list_table"),
    path("excerpts.csv", lists.excerpts, name="excerpts_table"),
    reading("sitemap.xml", sitemaps.index, name="sitemap"),
    reading("sitemap-<slug:section>.xml", sitemaps.sitemap, name="sitemap_section"),
    path("verify.py", checks.script, name="verify"),
    reading("robots.txt", machines.robots, name="robots"),
    reading("healthz", machines.healthz, name="healthz"),
]

urlpatterns = [
    reading("", articles.articles, name="home"),
    reading("articles/", articles.articles, name="list"),
    *a_text,
    *excerpt_pages,
    *beside_a_text,
    *as_data,
    *people_and_places,
    *subjects,
    reading("about/", about.about, name="about"),
    *for_machines,
]
