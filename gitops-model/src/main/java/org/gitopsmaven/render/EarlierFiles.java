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
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.render.EarlierTarget.Part;
import org.gitopsmaven.repository.RenderTarget;
import org.gitopsmaven.resource.Origin;
import org.gitopsmaven.resource.Resource;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlReader;
import org.jspecify.annotations.Nullable;

/** The objects of a target in the files that a run wrote. */
final class EarlierFiles {

    private EarlierFiles() {}

    /** The target as these files have it; null when they are not what was written. */
    static @Nullable Rendering of(Path output, EarlierTarget earlier, RenderTarget target, Collection<Path> reads) {
        try {
            List<String> texts = texts(output, earlier.parts());
            if (!ManifestText.sha256(ManifestText.join(texts)).equals(earlier.sha256())) {
                return null;
            }
            List<Resource> resources = new ArrayList<>();
            for (int i = 0; i < texts.size(); i++) {
                Origin origin = earlier.parts().get(i).origin();
                String file = origin.location().file();
                if (!(YamlReader.readOne(texts.get(i), file, YamlDialect.GOYAML3) instanceof YamlMapping object)) {
                    return null;
                }
                resources.add(new Resource(object, origin));
            }
            return Rendering.taken(target, resources, texts, reads);
        } catch (IOException | GitOpsException | IndexOutOfBoundsException | IllegalArgumentException e) {
            return null;
        }
    }

    private static List<String> texts(Path output, List<Part> parts) throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        List<String> texts = new ArrayList<>();
        for (Part part : parts) {
            byte[] bytes = files.get(part.file());
            if (bytes == null) {
                bytes = bytes(output, part.file());
                files.put(part.file(), bytes);
            }
            int from = Objects.checkFromIndexSize(part.from(), part.length(), bytes.length);
            texts.add(new String(bytes, from, part.length(), StandardCharsets.UTF_8));
        }
        return texts;
    }

    private static byte[] bytes(Path output, String name) throws IOException {
        Path file = output.resolve(name).normalize();
        if (!file.startsWith(output) || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new IOException(name);
        }
        return Files.readAllBytes(file);
    }

    /** Where the objects of a target were written; empty for a form that they cannot be read again from. */
    static Optional<EarlierTarget> told(
            RenderedTree written, Rendering rendering, String inputs, Function<Path, String> relative) {
        List<Path> files = written.files(rendering.target());
        boolean single = files.size() == 1 && rendering.texts().size() != 1;
        if (!single && files.size() != rendering.texts().size()) {
            return Optional.empty();
        }
        List<Part> parts = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < rendering.texts().size(); i++) {
            int length = rendering.texts().get(i).getBytes(StandardCharsets.UTF_8).length;
            Path file = written.directory().relativize(files.get(single ? 0 : i));
            Origin origin = rendering.resources().get(i).origin();
            parts.add(new Part(relative.apply(file), from, length, origin));
            from += single ? length + ManifestText.SEPARATOR.length() : 0;
        }
        return Optional.of(new EarlierTarget(
                rendering.target().id(),
                inputs,
                ManifestText.sha256(rendering.text()),
                rendering.reads().stream().map(relative).toList(),
                parts));
    }
}
