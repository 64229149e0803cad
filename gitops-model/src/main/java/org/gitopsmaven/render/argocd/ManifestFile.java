/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.render.argocd;

import java.util.ArrayList;
import java.util.List;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.resource.Origin;
import org.gitopsmaven.resource.Resource;
import org.gitopsmaven.yaml.JsonTree;
import org.gitopsmaven.yaml.YamlDialect;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlReader;
import org.jspecify.annotations.Nullable;

/**
 * A file of a directory source. One that is no manifest is passed over, unless it looks like one. Ported from
 * {@code getObjsFromYAMLOrJSON} of {@code reposerver/repository}.
 *
 * @param name its last name
 * @param shown the name that places show
 */
record ManifestFile(String name, String shown, String text) {

    private static final List<String> MARKS = List.of("apiVersion:", "kind:", "metadata:");
    private static final String SEPARATOR = "\n---";

    /**
     * What was read.
     *
     * @param ignored why the file was passed over, or null
     */
    record Content(List<Resource> resources, @Nullable GitOpsException ignored) {}

    /** Reads the file. */
    Content read() {
        List<Resource> resources = new ArrayList<>();
        try {
            List<YamlNode> nodes = YamlReader.read(text, shown, YamlDialect.GOYAML2);
            if (isJson() && nodes.size() > 1) {
                throw new GitOpsException(
                        "Found multiple objects in \"" + name + "\". Only single objects are allowed in JSON files.");
            }
            for (YamlNode node : nodes) {
                add(node, resources);
            }
            return new Content(resources, null);
        } catch (GitOpsException fault) {
            if (isJson() || !resources.isEmpty() || startsWithObject() || looksLikeManifest()) {
                throw refused(fault);
            }
            return new Content(List.of(), fault);
        }
    }

    private boolean isJson() {
        return name.endsWith(".json");
    }

    private static void add(YamlNode node, List<Resource> resources) {
        if (YamlDialect.GOYAML2.isNull(node)) {
            return;
        }
        Location place = node.mark().location();
        if (!(node instanceof YamlMapping mapping)) {
            throw new GitOpsException("the document is no object", place);
        }
        String kind = mapping.text("kind");
        if (kind == null || kind.isEmpty()) {
            throw new GitOpsException("Object 'Kind' is missing", place);
        }
        resources.add(new Resource(JsonTree.of(mapping), new Origin(place)));
    }

    private boolean looksLikeManifest() {
        return MARKS.stream().allMatch(text::contains);
    }

    /** Whether objects stand before the document that cannot be read. */
    private boolean startsWithObject() {
        int end = text.indexOf(SEPARATOR);
        while (end >= 0) {
            List<Resource> resources = new ArrayList<>();
            try {
                for (YamlNode node : YamlReader.read(text.substring(0, end + 1), shown, YamlDialect.GOYAML2)) {
                    add(node, resources);
                }
            } catch (GitOpsException e) {
                return !resources.isEmpty();
            }
            if (!resources.isEmpty()) {
                return true;
            }
            end = text.indexOf(SEPARATOR, end + 1);
        }
        return false;
    }

    private GitOpsException refused(GitOpsException fault) {
        Location place = fault.location();
        return new GitOpsException(
                "Failed to unmarshal \"" + name + "\": " + fault.message(),
                place == null ? Location.of(shown) : place,
                fault.hint(),
                fault);
    }
}
