/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.render;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gitopsmaven.files.AtomicFile;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.render.EarlierTarget.Part;
import org.gitopsmaven.resource.Origin;
import org.jspecify.annotations.Nullable;

/** The file in which a run tells the next one what it rendered from what. A damaged one tells nothing. */
final class EarlierState {

    /** Its name in the output directory. */
    static final String FILE = ".rendered-from";

    private static final String HEAD = "gitops-maven-plugin rendered-from 1";
    private static final String SEPARATOR = "\t";
    private static final long LARGEST = 256L << 20;

    private EarlierState() {}

    /** The targets of an earlier run by id. */
    static Map<String, EarlierTarget> read(Path output) {
        Path file = output.resolve(FILE);
        try {
            boolean there = Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.size(file) <= LARGEST;
            return there ? parse(Files.readAllLines(file, StandardCharsets.UTF_8)) : Map.of();
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            return Map.of();
        }
    }

    private static Map<String, EarlierTarget> parse(List<String> lines) {
        if (lines.isEmpty() || !lines.get(0).equals(HEAD)) {
            return Map.of();
        }
        Map<String, EarlierTarget> targets = new HashMap<>();
        EarlierTarget last = null;
        List<String> reads = new ArrayList<>();
        List<Part> parts = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] fields = line.split(SEPARATOR, -1);
            switch (fields[0]) {
                case "target" -> last = new EarlierTarget(fields[1], fields[2], fields[3], List.of(), List.of());
                case "read" -> reads.add(fields[1]);
                case "part" -> parts.add(part(fields));
                case "end" -> {
                    end(last, reads, parts, targets);
                    reads.clear();
                    parts.clear();
                }
                default -> throw new IllegalArgumentException(line);
            }
        }
        return targets;
    }

    private static void end(
            @Nullable EarlierTarget head, List<String> reads, List<Part> parts, Map<String, EarlierTarget> targets) {
        if (head != null) {
            targets.put(head.id(), new EarlierTarget(head.id(), head.inputs(), head.sha256(), reads, parts));
        }
    }

    private static Part part(String[] fields) {
        Location place = new Location(fields[4], Integer.parseInt(fields[5]), Integer.parseInt(fields[6]));
        return new Part(
                fields[1], Integer.parseInt(fields[2]), Integer.parseInt(fields[3]), new Origin(place, fields[7]));
    }

    static void write(Path output, Collection<EarlierTarget> targets) throws IOException {
        StringBuilder text = new StringBuilder(HEAD).append('\n');
        for (EarlierTarget target : targets) {
            List<String> lines = new ArrayList<>();
            lines.add(line("target", target.id(), target.inputs(), target.sha256()));
            target.reads().forEach(file -> lines.add(line("read", file)));
            target.parts().forEach(part -> lines.add(line(part)));
            lines.add("end");
            if (lines.stream().noneMatch(line -> line.contains("\n") || line.contains("\r"))) {
                lines.forEach(line -> text.append(line).append('\n'));
            }
        }
        AtomicFile.publish(output.resolve(FILE), text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String line(Part part) {
        Location place = part.origin().location();
        return line(
                "part",
                part.file(),
                part.from(),
                part.length(),
                place.file(),
                place.line(),
                place.column(),
                part.origin().name());
    }

    /** A field with a separator in it would be read as two: the target is then not known. */
    private static String line(Object... fields) {
        List<String> texts = Stream.of(fields).map(String::valueOf).toList();
        boolean clear = texts.stream().noneMatch(text -> text.contains(SEPARATOR));
        return clear ? String.join(SEPARATOR, texts) : "\n";
    }
}
