/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.flux;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gitopsmaven.files.GoPath;
import org.gitopsmaven.resource.FieldReader;
import org.gitopsmaven.resource.Gvk;
import org.gitopsmaven.yaml.YamlMapping;

/**
 * The ExternalArtifacts that an ArtifactGenerator of {@code source.extensions.fluxcd.io} makes of parts of a source.
 *
 * @param names of the artifacts
 */
public record GeneratedArtifacts(YamlMapping generator, String namespace, List<String> names) {

    /** The kind of what is made. */
    public static final String ARTIFACT = "ExternalArtifact";

    private static final String KIND = "ArtifactGenerator";
    private static final String TARGET = "@artifact/";
    private static final String UNKNOWN = "?";

    /** What an object generates; nothing when it is no generator. */
    public static Optional<GeneratedArtifacts> of(YamlMapping object) {
        Gvk gvk = Gvk.of(object);
        if (!gvk.kind().equals(KIND) || !gvk.group().equals("source.extensions.fluxcd.io")) {
            return Optional.empty();
        }
        FieldReader fields = FieldReader.of(object);
        List<String> names = fields.childOrEmpty("spec").list("artifacts").stream()
                .map(artifact -> artifact.text("name"))
                .toList();
        return Optional.of(
                new GeneratedArtifacts(object, fields.childOrEmpty("metadata").text("namespace"), names));
    }

    /** The artifacts as others refer to them. */
    public List<FluxReference> references() {
        return names.stream()
                .map(name -> new FluxReference(ARTIFACT, namespace, name))
                .toList();
    }

    /** The sources that parts are copied from. */
    public List<FluxReference> sources() {
        return FieldReader.of(generator).childOrEmpty("spec").list("sources").stream()
                .map(source -> FluxReference.of(source, "GitRepository", namespace))
                .toList();
    }

    /**
     * The directory of the source that is the root of an artifact, with no slash around it; nothing when parts stand
     * elsewhere to each other than they do in the source.
     */
    public Optional<String> root(String artifact) {
        List<String> roots = new ArrayList<>();
        for (FieldReader item : FieldReader.of(generator).childOrEmpty("spec").list("artifacts")) {
            if (item.text("name").equals(artifact)) {
                item.list("copy").forEach(copy -> roots.add(root(copy)));
            }
        }
        return roots.stream().distinct().count() == 1 && !roots.get(0).equals(UNKNOWN)
                ? Optional.of(roots.get(0))
                : Optional.empty();
    }

    private static String root(FieldReader copy) {
        String from = copy.text("from");
        String to = copy.text("to");
        boolean isDirectory = from.endsWith("/**") || from.endsWith("/");
        if (!isDirectory
                || from.indexOf('/') < 0
                || !to.startsWith(TARGET)
                || !copy.texts("exclude").isEmpty()) {
            return UNKNOWN;
        }
        String source = clean(from.substring(from.indexOf('/')).replaceFirst("/\\*\\*$", "/"));
        String target = clean("/" + to.substring(TARGET.length()));
        boolean stays = target.isEmpty() || ("/" + source).endsWith("/" + target);
        if (!stays || source.contains("*")) {
            return UNKNOWN;
        }
        return clean("/" + source.substring(0, source.length() - target.length()));
    }

    private static String clean(String path) {
        return GoPath.clean(path).substring(1);
    }
}
