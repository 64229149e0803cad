/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.selector;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.kustomize.KustomizeException;
import org.gitopsmaven.kustomize.selector.LabelLexer.Kind;
import org.gitopsmaven.kustomize.selector.LabelLexer.Token;
import org.gitopsmaven.kustomize.selector.LabelRequirement.Operator;

/** Parses label selectors by apimachinery's grammar, oddities included. */
final class LabelSelectorParser {

    private final List<Token> tokens;
    private int at;

    LabelSelectorParser(String text) {
        this.tokens = new LabelLexer(text).tokens();
    }

    List<LabelRequirement> parse() {
        List<LabelRequirement> requirements = new ArrayList<>();
        while (peek() != Kind.END) {
            if (peek() != Kind.IDENTIFIER && peek() != Kind.NOT) {
                throw expected("!, identifier, or 'end of string'");
            }
            requirements.add(requirement());
            if (peek() == Kind.END) {
                break;
            }
            if (peek() != Kind.COMMA) {
                throw expected("',' or 'end of string'");
            }
            at++;
            if (peek() != Kind.IDENTIFIER && peek() != Kind.NOT) {
                throw expected("identifier after ','");
            }
        }
        return requirements;
    }

    private LabelRequirement requirement() {
        try {
            boolean not = peek() == Kind.NOT;
            at += not ? 1 : 0;
            String key = identifier("identifier");
            LabelNames.requireKey(key);
            boolean alone = peek() == Kind.END || peek() == Kind.COMMA;
            if (not || alone) {
                return new LabelRequirement(key, not ? Operator.DOES_NOT_EXIST : Operator.EXISTS, List.of());
            }
            return comparison(key);
        } catch (GitOpsException e) {
            throw KustomizeException.wrap("unable to parse requirement", e);
        }
    }

    private LabelRequirement comparison(String key) {
        Kind kind = tokens.get(at).kind();
        Operator operator = switch (kind) {
            case IN, EQUALS -> Operator.IN;
            case NOT_IN, NOT_EQUALS -> Operator.NOT_IN;
            case GREATER -> Operator.GREATER;
            case LESS -> Operator.LESS;
            default -> throw expected("'=', '!=', '==', 'in', notin'");
        };
        at++;
        boolean set = kind == Kind.IN || kind == Kind.NOT_IN;
        return new LabelRequirement(key, operator, set ? values() : List.of(exactValue()));
    }

    private String exactValue() {
        return peek() == Kind.END || peek() == Kind.COMMA ? "" : identifier("identifier");
    }

    private List<String> values() {
        if (peek() != Kind.OPEN) {
            throw new KustomizeException("found '" + tokens.get(at).text() + "' expected: '('");
        }
        at++;
        SortedSet<String> values = new TreeSet<>();
        if (peek() == Kind.CLOSE) {
            values.add("");
        } else if (peek() == Kind.IDENTIFIER || peek() == Kind.COMMA) {
            addValues(values);
        } else {
            throw expected("',', ')' or identifier");
        }
        at++;
        return List.copyOf(values);
    }

    /** Reads up to the closing parenthesis; a missing value is an empty one. */
    private void addValues(SortedSet<String> values) {
        while (true) {
            if (peek() == Kind.IDENTIFIER) {
                values.add(tokens.get(at++).text());
                if (peek() == Kind.CLOSE) {
                    return;
                }
                if (peek() != Kind.COMMA) {
                    throw expected("',' or ')'");
                }
            } else if (peek() == Kind.COMMA) {
                at++;
                if (values.isEmpty()) {
                    values.add("");
                }
                if (peek() == Kind.CLOSE) {
                    values.add("");
                    return;
                }
                if (peek() == Kind.COMMA) {
                    at++;
                    values.add("");
                }
            } else {
                throw expected("',', or identifier");
            }
        }
    }

    private String identifier(String wanted) {
        if (peek() != Kind.IDENTIFIER) {
            throw expected(wanted);
        }
        return tokens.get(at++).text();
    }

    /** The kind of the next token where a key or a value is wanted: keywords are words there. */
    private Kind peek() {
        Kind kind = tokens.get(at).kind();
        return kind == Kind.IN || kind == Kind.NOT_IN ? Kind.IDENTIFIER : kind;
    }

    private KustomizeException expected(String wanted) {
        return new KustomizeException("found '" + tokens.get(at).text() + "', expected: " + wanted);
    }
}
