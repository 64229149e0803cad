/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.config;

import java.util.ArrayList;
import java.util.List;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.kustomize.KustomizeException;
import org.gitopsmaven.kustomize.KustomizeVersion;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlEntry;
import org.gitopsmaven.yaml.YamlException;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlMark;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlReader;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlSequence;
import org.jspecify.annotations.Nullable;

/**
 * A kustomization file, checked field by field ({@code api/types/kustomization.go}). Deprecated fields are already part
 * of those that replace them, where upstream does so. Shared and never changed.
 */
public final class Kustomization {

    public static final String KIND = "Kustomization";
    public static final String COMPONENT = "Component";
    private static final String API_VERSION = "kustomize.config.k8s.io/v1beta1";
    private static final String COMPONENT_API_VERSION = "kustomize.config.k8s.io/v1alpha1";

    private final String file;
    private final YamlMapping fields;

    private Kustomization(String file, YamlMapping fields) {
        this.file = file;
        this.fields = fields;
    }

    /**
     * Reads the text of a kustomization file.
     *
     * @param file the name that marks and errors carry
     * @throws KustomizeException for broken YAML, unknown fields and values of a wrong type
     */
    public static Kustomization read(String text, String file, KustomizeVersion version) {
        try {
            List<YamlNode> documents = YamlReader.read(text, file, YamlDialect.GOYAML2);
            YamlNode first = documents.isEmpty() ? new YamlMapping() : documents.get(0);
            GoType.Struct struct =
                    version == KustomizeVersion.NEWEST ? GoStructs.NEWEST_KUSTOMIZATION : GoStructs.KUSTOMIZATION;
            return new Kustomization(file, GoDecoder.ofKustomization().decode(first, struct));
        } catch (YamlException e) {
            throw KustomizeException.wrap("invalid Kustomization: yaml", e);
        } catch (GitOpsException e) {
            throw KustomizeException.wrap("invalid Kustomization", e).orAt(Location.of(file));
        }
    }

    /**
     * Takes a tree for a kustomization: unknown fields do not count, numbers are taken for texts.
     *
     * @param file the name that errors carry
     */
    public static Kustomization of(YamlMapping tree, String file) {
        try {
            GoDecoder decoder = GoDecoder.lenient(YamlDialect.GOYAML2);
            return new Kustomization(file, decoder.decode(tree, GoStructs.KUSTOMIZATION));
        } catch (GitOpsException e) {
            throw KustomizeException.wrap("invalid Kustomization", e).orAt(Location.of(file));
        }
    }

    /** The same file with other values in its fields. */
    Kustomization with(YamlMapping others) {
        return new Kustomization(file, others);
    }

    YamlMapping copyOfFields() {
        return fields.copy();
    }

    public boolean isComponent() {
        return kind().equals(COMPONENT);
    }

    public String kind() {
        String kind = text("kind");
        return kind.isEmpty() ? KIND : kind;
    }

    /** Whether the field was given a value, be it an empty one. */
    public boolean has(String field) {
        return fields.contains(field);
    }

    /** The text of a field; empty for none. */
    public String text(String field) {
        String text = fields.text(field);
        return text == null ? "" : text;
    }

    /** Where the value of a field stands. */
    public YamlMark markOf(String field) {
        YamlNode value = fields.get(field);
        return value == null ? YamlMark.NONE : value.mark();
    }

    /** Where the name of a field stands. */
    public YamlMark markOfName(String field) {
        YamlEntry entry = fields.entry(field);
        return entry == null ? YamlMark.NONE : entry.key().mark();
    }

    /** A field that is a mapping. */
    public @Nullable YamlMapping mapping(String field) {
        return fields.mapping(field);
    }

    /** The texts in a list. */
    public List<YamlScalar> texts(String field) {
        List<YamlScalar> texts = new ArrayList<>();
        for (YamlNode item : items(field)) {
            texts.add((YamlScalar) item);
        }
        return texts;
    }

    /** The entries of a list of mappings. */
    public List<YamlMapping> entries(String field) {
        List<YamlMapping> entries = new ArrayList<>();
        for (YamlNode item : items(field)) {
            entries.add((YamlMapping) item);
        }
        return entries;
    }

    /** Resources, and the deprecated bases after them. */
    public List<YamlScalar> resources() {
        List<YamlScalar> resources = texts("resources");
        resources.addAll(texts("bases"));
        return resources;
    }

    /** Images, and the deprecated image tags after them. */
    public List<YamlMapping> images() {
        List<YamlMapping> images = entries("images");
        images.addAll(entries("imageTags"));
        return images;
    }

    /** @throws KustomizeException when there is nothing in it, or it is of a wrong kind or version */
    public void validate(String directory) {
        if (isBlank()) {
            throw new KustomizeException(
                    "kustomization.yaml is empty",
                    Location.of(file),
                    "write 'resources: []' when nothing is meant to be there");
        }
        List<String> faults = faults();
        if (!faults.isEmpty()) {
            throw new KustomizeException(
                    "Failed to read kustomization file under " + directory + ":\n" + String.join("\n", faults),
                    Location.of(file));
        }
    }

    private List<String> faults() {
        List<String> faults = new ArrayList<>();
        String kind = kind();
        if (!kind.equals(KIND) && !kind.equals(COMPONENT)) {
            faults.add("kind should be " + KIND + " or " + COMPONENT);
        }
        String wanted = kind.equals(COMPONENT) ? COMPONENT_API_VERSION : API_VERSION;
        String version = text("apiVersion");
        if (!version.isEmpty() && !version.equals(wanted)) {
            faults.add("apiVersion for " + kind + " should be " + wanted);
        }
        return faults;
    }

    /** Whether all fields have the value they would have in an empty file. */
    private boolean isBlank() {
        for (YamlEntry entry : fields) {
            boolean counts = switch (entry.name()) {
                case "kind", "apiVersion" -> false;
                case "bases", "imageTags", "helmChartInflationGenerator" ->
                    !items(entry.name()).isEmpty();
                default ->
                    !(entry.value() instanceof YamlScalar scalar
                            && scalar.text().isEmpty());
            };
            if (counts) {
                return false;
            }
        }
        return true;
    }

    private List<YamlNode> items(String field) {
        YamlSequence sequence = fields.sequence(field);
        return sequence == null ? List.of() : sequence.items();
    }
}
