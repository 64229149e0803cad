/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.load;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.kustomize.KustomizeException;

/** A file that was read, with what was made of it. Shared by all builds of a session and never changed by any. */
public final class SourceFile {

    private final Path path;
    private final byte[] bytes;
    private final Map<Object, Object> parsed = new ConcurrentHashMap<>(2);

    SourceFile(Path path, byte[] bytes) {
        this.path = path;
        this.bytes = bytes;
    }

    /** A text that was made, not read; its marks name this place. */
    public static SourceFile of(Path place, String text) {
        return new SourceFile(place, text.getBytes(StandardCharsets.UTF_8));
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    /** The name that marks and locations carry. */
    public String name() {
        return path.toString();
    }

    /** The content as UTF-8. */
    public String text() {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new KustomizeException("yaml: invalid leading UTF-8 octet", Location.of(path));
        }
    }

    /**
     * What the parser makes of the file, made once.
     *
     * @param parser both the function and the name under which its result is kept; the result is shared and must not be
     *     changed
     */
    @SuppressWarnings("unchecked") // a parser's result is only found under the parser itself
    public <T> T parsed(Function<SourceFile, T> parser) {
        Object known = parsed.get(parser);
        if (known == null) {
            known = parser.apply(this);
            parsed.put(parser, known);
        }
        return (T) known;
    }
}
