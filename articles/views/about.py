"""What this site is, told by its own data."""

from django.shortcuts import render

from articles.pages import about as figures


def about(request):
    return render(request, "about/page.html", {"figures": figures.of_the_shelf()})
