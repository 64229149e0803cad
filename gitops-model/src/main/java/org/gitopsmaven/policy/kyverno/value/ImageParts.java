/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.policy.kyverno.value;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.resource.ImageReference;
import org.jspecify.annotations.Nullable;

/**
 * An image with what is left out filled in (kyverno/kyverno, {@code pkg/utils/image}): the registry {@code docker.io},
 * without {@code library/}, and the tag {@code latest} where there is no digest.
 */
public record ImageParts(String registry, String path, String tag, String digest) {

    private static final String DEFAULT_REGISTRY = "docker.io";

    /** The parts of a reference; empty for what is none. */
    public static Optional<ImageParts> of(String text) {
        try {
            ImageReference image = ImageReference.of(text);
            String registry = image.registry().isEmpty() ? DEFAULT_REGISTRY : image.registry();
            String digest = image.digest() == null ? "" : image.digest();
            String given = image.tag() == null ? "" : image.tag();
            String tag = given.isEmpty() && digest.isEmpty() ? "latest" : given;
            return Optional.of(new ImageParts(registry, image.repository(), tag, digest));
        } catch (GitOpsException e) {
            return Optional.empty();
        }
    }

    public String reference() {
        return registry + "/" + path + (digest.isEmpty() ? ":" + tag : "@" + digest);
    }

    /** The value of the variable {@code images.containers.<name>}. */
    public Map<String, @Nullable Object> asMap(String pointer) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put("registry", registry);
        map.put("name", path.substring(path.lastIndexOf('/') + 1));
        map.put("path", path);
        if (!tag.isEmpty()) {
            map.put("tag", tag);
        }
        if (!digest.isEmpty()) {
            map.put("digest", digest);
        }
        map.put("reference", reference());
        map.put("referenceWithTag", registry + "/" + path + ":" + tag);
        map.put("jsonPointer", pointer);
        return map;
    }
}
