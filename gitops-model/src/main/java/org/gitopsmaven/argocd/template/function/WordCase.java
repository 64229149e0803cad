/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.argocd.template.function;

/** Lower-case words with a connector between them. Ported from {@code xstrings/convert}. */
final class WordCase {

    private final char connector;
    private final StringBuilder out = new StringBuilder();
    private Word word;

    WordCase(String text, char connector) {
        this.connector = connector;
        this.word = Word.first(text);
    }

    static boolean isConnector(int point) {
        return point == '-' || point == '_' || GoSpace.isSpace(point);
    }

    String join() {
        while (!word.rest().isEmpty()) {
            if (!word.is(Word.Type.CONNECTOR)) {
                write(word);
            }
            Word before = word;
            next();
            switch (before.type()) {
                case NUMBER -> afterNumber();
                case CONNECTOR -> write(before);
                case PUNCTUATION -> {}
                default -> afterLetters();
            }
        }
        write(word);
        return out.toString();
    }

    private void next() {
        word = Word.first(word.rest());
    }

    private void afterNumber() {
        writeLower();
        if (!word.is(Word.Type.NONE) && !isBoundary()) {
            out.append(connector);
        }
    }

    private void afterLetters() {
        if (!word.is(Word.Type.NUMBER)) {
            if (!isBoundary()) {
                out.append(connector);
            }
            return;
        }
        if (word.rest().isEmpty()) {
            return;
        }
        Word number = word;
        next();
        if (word.is(Word.Type.LOWER)) {
            // letters that follow the number stick to it: http2xx is http_2xx
            out.append(connector);
            write(number);
            writeLower();
            if (!word.is(Word.Type.NONE) && !isBoundary()) {
                out.append(connector);
            }
        } else {
            write(number);
            if (!isBoundary()) {
                out.append(connector);
            }
        }
    }

    private void writeLower() {
        while (word.is(Word.Type.LOWER) || word.is(Word.Type.NUMBER)) {
            write(word);
            next();
        }
    }

    private boolean isBoundary() {
        return word.is(Word.Type.CONNECTOR) || word.is(Word.Type.PUNCTUATION);
    }

    private void write(Word piece) {
        if (piece.is(Word.Type.CONNECTOR)) {
            piece.text().codePoints().forEach(point -> out.append(connector));
        } else {
            out.append(CaseFunctions.lower(piece.text()));
        }
    }
}
