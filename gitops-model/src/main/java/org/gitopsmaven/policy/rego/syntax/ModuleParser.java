/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.rego.syntax;

import java.util.ArrayList;
import java.util.List;
import org.gitopsmaven.finding.Location;

/** Parses a module: package, imports, rules ({@code v1/ast/parser.go}). */
final class ModuleParser {

    private final String file;
    private final Source source;
    private final Tokens tokens;
    private final List<Import> imports = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();
    private RegoVersion version;

    ModuleParser(String text, Location start, RegoVersion version) {
        this.file = start.file();
        this.source = new Source(text, start);
        this.tokens = source.tokens;
        this.version = version;
        if (version == RegoVersion.V1) {
            source.keywords.enableAll();
        }
    }

    static Body query(String text, Location start, RegoVersion version) {
        ModuleParser parser = new ModuleParser(text, start, version);
        parser.source.keywords.enableAll();
        return new BodyParser(parser.source).untilEnd();
    }

    Module parse() {
        List<String> path = packagePath();
        while (!tokens.isEnd()) {
            if (tokens.current().isName("import") && !tokens.following().is(".")) {
                imported();
            } else {
                rules.addAll(new RuleParser(source, version).parse());
            }
            tokens.skip(";");
        }
        return new Module(file, path, version, List.copyOf(imports), List.copyOf(rules));
    }

    private List<String> packagePath() {
        if (!tokens.current().isName("package")) {
            throw tokens.unexpected("package expected");
        }
        tokens.take();
        return path("package");
    }

    private List<String> path(String what) {
        Term term = new BodyParser(source).operators().terms().parse();
        List<String> names = Terms.names(term);
        if (names == null) {
            throw RegoException.parse("invalid path of " + what, term.location());
        }
        return names;
    }

    private void imported() {
        Location location = tokens.take().location();
        List<String> path = path("import");
        String alias = path.get(path.size() - 1);
        if (tokens.current().isName("as")) {
            tokens.take();
            alias = tokens.expectName().text();
        }
        switch (path.get(0)) {
            case "rego" -> modern(path, location);
            case "future" -> keyword(path, location);
            case "data", "input" -> imports.add(new Import(path, alias, location));
            default ->
                throw RegoException.parse(
                        "unexpected import path, must begin with one of: {data, future, input, rego}, got: "
                                + path.get(0),
                        location);
        }
    }

    private void modern(List<String> path, Location location) {
        if (!path.equals(List.of("rego", "v1"))) {
            throw RegoException.parse("invalid import, must be `rego.v1`", location);
        }
        version = RegoVersion.V1;
        source.keywords.enableAll();
    }

    private void keyword(List<String> path, Location location) {
        if (path.size() == 2 && path.get(1).equals("keywords")) {
            source.keywords.enableAll();
        } else if (path.size() != 3 || !source.keywords.enable(path.get(2))) {
            throw RegoException.parse("unexpected keyword, must be one of [contains every if in]", location);
        }
    }
}
