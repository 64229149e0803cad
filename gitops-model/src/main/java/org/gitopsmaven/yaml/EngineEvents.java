/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.yaml;

import java.util.Optional;
import org.gitopsmaven.finding.Location;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.common.SpecVersion;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** The events of a text as snakeyaml-engine finds them, its faults told as ours. */
final class EngineEvents {

    private static final char NEXT_LINE = '\u0085';
    private static final int LONGEST_WORD = 4 * 1024 * 1024;
    private static final int LEAST_BUFFER = 1024;
    private static final int BUFFERS = 64;

    private final String text;
    private final String file;
    private final ParserImpl parser;

    EngineEvents(String text, String file, boolean comments) {
        this.text = text.indexOf(NEXT_LINE) < 0 ? text : text.replace(NEXT_LINE, '\n');
        this.file = file;
        checkWords();
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setCodePointLimit(Integer.MAX_VALUE)
                .setParseComments(comments)
                .setBufferSize(Math.max(LEAST_BUFFER, text.length() / BUFFERS))
                .setVersionFunction(EngineEvents::onlyOneDotOne)
                .build();
        parser = new ParserImpl(settings, new StreamReader(settings, this.text));
    }

    /** The engine holds a word as a whole, several times over while it grows. */
    private void checkWords() {
        int start = 0;
        for (int i = 0; text.length() > LONGEST_WORD && i < text.length(); i++) {
            if (text.charAt(i) <= ' ') {
                start = i + 1;
            } else if (i - start >= LONGEST_WORD) {
                SourcePosition at = SourcePosition.of(text, start);
                throw new YamlException(
                        "more than " + LONGEST_WORD + " characters without a blank",
                        new Location(file, at.line(), at.column()),
                        null);
            }
        }
    }

    /** The text that the marks of the events count in. */
    String text() {
        return text;
    }

    boolean nextIs(Event.ID id) {
        return peek().getEventId() == id;
    }

    Event peek() {
        try {
            return parser.peekEvent();
        } catch (YamlEngineException e) {
            throw translate(e);
        }
    }

    Event next() {
        try {
            return parser.next();
        } catch (YamlEngineException e) {
            throw translate(e);
        }
    }

    YamlMark mark(Event event) {
        Mark mark = event.getStartMark().orElseThrow();
        return new YamlMark(file, mark.getLine() + 1, mark.getColumn() + 1);
    }

    /** Whether a dash stands before the start of an event on its line. */
    boolean followsDash(Event event) {
        Mark mark = event.getStartMark().orElseThrow();
        int[] buffer = mark.getBuffer();
        int start = Math.max(0, mark.getPointer() - mark.getColumn());
        for (int i = start; i < mark.getPointer(); i++) {
            if (buffer[i] == '-') {
                return true;
            }
        }
        return false;
    }

    static @Nullable String anchor(Optional<Anchor> anchor) {
        return anchor.map(Anchor::getValue).orElse(null);
    }

    private static SpecVersion onlyOneDotOne(SpecVersion version) {
        if (version.getMajor() != 1 || version.getMinor() != 1) {
            throw new YamlEngineException("found incompatible YAML document");
        }
        return version;
    }

    private YamlException translate(YamlEngineException e) {
        if (e instanceof MarkedYamlEngineException marked
                && marked.getProblemMark().isPresent()) {
            Mark mark = marked.getProblemMark().get();
            return YamlException.inText(marked.getProblem(), text, file, mark.getLine() + 1, mark.getColumn() + 1);
        }
        if (e instanceof ReaderException reader) {
            int index =
                    text.offsetByCodePoints(0, Math.min(reader.getPosition(), text.codePointCount(0, text.length())));
            SourcePosition at = SourcePosition.of(text, index);
            return YamlException.inText("control characters are not allowed", text, file, at.line(), at.column());
        }
        String message = e.getMessage();
        return new YamlException(message == null ? "no YAML" : message, Location.of(file), null);
    }
}
