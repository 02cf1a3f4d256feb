# `make run` and `make test` need Python 3.11 and make, nothing else. The README shows the plain commands.

PORT ?= 8000
SEEDS ?=
PYTHON ?= $(or $(wildcard .venv/bin/python),python3)
export PORT PYTHONUTF8 = 1

HERE = .venv/bin/python
MANAGE = $(HERE) manage.py
ON_POSTGRES = $(shell { grep -s '^DATABASE_URL=' .env; echo "DATABASE_URL=$$DATABASE_URL"; } | grep '=postgres')
RUN_LOCK = $(if $(ON_POSTGRES),requirements-postgres.txt,requirements.txt)
COMPILE = uv pip compile --quiet --no-config --universal --python-version 3.11 --generate-hashes \
	--no-emit-index-url --no-emit-find-links --custom-compile-command "make locks" pyproject.toml

# Installs a lock file, unless this very one is installed already.
install = cmp -s $(1) .venv/$(1) || { echo "Installing $(1)" && \
	$(HERE) -m pip install --quiet --disable-pip-version-check --require-hashes -r $(1) && cp $(1) .venv/$(1); }

.PHONY: run test audit check format bench-cleaning locks ready environment
.NOTPARALLEL:

run: WANTED_PORT = $(PORT)
run: ready environment .env
	@$(call install,$(RUN_LOCK))
	@$(MANAGE) migrate --verbosity 0 --skip-checks
	@if [ -n "$(SEEDS)" ] || $(MANAGE) demo_accounts --missing --skip-checks 2>/dev/null; then \
		$(MANAGE) import_seeds $(or $(SEEDS),seeds/samples) --publish --skip-checks || \
		echo "Not everything was taken, for the reasons above; the site starts with the rest."; fi
	@$(MANAGE) demo_accounts --skip-checks
	@$(MANAGE) collectstatic --noinput --verbosity 0 --skip-checks
	@echo "Open http://127.0.0.1:$(PORT)/ (the desk is at /admin/). Stop with Ctrl-C."
	@exec $(HERE) -m gunicorn config.wsgi --bind 127.0.0.1:$(PORT) --workers 2 --threads 4 --no-control-socket

test: ready environment
	@$(call install,requirements-dev.txt)
	@$(HERE) -m tests

# The Nu HTML checker on every page, Lighthouse on one of each kind; needs java, npm and chromium.
audit: ready environment
	@$(call install,requirements-dev.txt)
	@$(HERE) -m tests.audit

check: ready environment
	@$(call install,requirements-dev.txt)
	$(HERE) -m ruff check .
	$(HERE) -m ruff format --check .
	$(HERE) -m mypy
	$(HERE) -m djlint templates articles --lint --quiet
	PYTHONPATH=. .venv/bin/lint-imports --no-logo --no-cache
	ENV_FILE= SECRET_KEY=for-this-check-only $(MANAGE) makemigrations --check --dry-run
	ENV_FILE=.env.example SECRET_KEY=$$($(HERE) -c 'import secrets; print(secrets.token_urlsafe(50))') \
		$(MANAGE) check --deploy --fail-level WARNING

format:
	$(HERE) -m ruff check --fix .
	$(HERE) -m ruff format .

bench-cleaning: ready environment
	@$(call install,requirements-dev.txt)
	@$(HERE) -m tests.benchmarks.cleaning $(WITH)

locks:
	$(COMPILE) --output-file requirements.txt
	$(COMPILE) --constraint requirements.txt --extra postgres --output-file requirements-postgres.txt
	$(COMPILE) --constraint requirements.txt --extra postgres --extra dev --output-file requirements-dev.txt

ready:
	@command -v $(PYTHON) >/dev/null || { echo "There is no $(PYTHON) here: install Python 3.11 or newer." >&2; exit 1; }
	@$(PYTHON) config/ready.py $(WANTED_PORT)

environment:
	@$(HERE) -c '' 2>/dev/null || $(PYTHON) -m venv --clear .venv

.env: environment
	@umask 077 && grep -qs '^SECRET_KEY=.' .env || \
		$(HERE) -c 'import secrets; print("SECRET_KEY=" + secrets.token_urlsafe(50))' >> .env
