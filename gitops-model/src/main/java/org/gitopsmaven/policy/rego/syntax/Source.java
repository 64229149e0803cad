/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.rego.syntax;

import org.gitopsmaven.finding.Location;
import org.gitopsmaven.policy.rego.syntax.Term.Name;

/** What the parsers of one module share: its text, its tokens, and which keywords count in it. */
final class Source {

    private static final int DEEPEST = 400;

    final Tokens tokens;
    final Keywords keywords;

    private final String text;
    private final Location start;
    private final Counter wildcards;
    private int depth;

    private static final class Counter {
        private int last;
    }

    /** A text that starts at a place; where its column is 0, columns are not told. */
    Source(String text, Location start) {
        this(text, start, new Tokens(new Lexer(text, start, 0, text.length())), new Keywords(), new Counter());
    }

    private Source(String text, Location start, Tokens tokens, Keywords keywords, Counter wildcards) {
        this.text = text;
        this.start = start;
        this.tokens = tokens;
        this.keywords = keywords;
        this.wildcards = wildcards;
    }

    /** A part of the text as a source of its own, within the same module. */
    Source part(int from, int to) {
        return new Source(text, start, new Tokens(new Lexer(text, start, from, to)), keywords, wildcards);
    }

    String text() {
        return text;
    }

    Name wildcard(Location location) {
        return new Name(Terms.WILDCARD + ++wildcards.last, location);
    }

    /** A variable that no user can name. */
    Name generated(Location location) {
        return new Name("$t" + ++wildcards.last, location);
    }

    /** Whether the next token is this keyword, and not the first name of a path. */
    boolean atKeyword(String keyword) {
        return keywords.isEnabled(keyword)
                && tokens.current().isName(keyword)
                && !(tokens.following().is(".") && !tokens.following().afterSpace());
    }

    boolean skipKeyword(String keyword) {
        if (atKeyword(keyword)) {
            tokens.take();
            return true;
        }
        return false;
    }

    void enter() {
        if (++depth > DEEPEST) {
            throw RegoException.parse(
                    "nested deeper than " + DEEPEST + " levels",
                    tokens.current().location());
        }
    }

    void leave() {
        depth--;
    }
}
