/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.render.flux;

import java.util.LinkedHashMap;
import java.util.Map;
import org.gitopsmaven.flux.CommonMetadata;
import org.gitopsmaven.flux.FluxObject;
import org.gitopsmaven.resource.Resource;

/** Labels that tell which definition an object belongs to, and the metadata that the definition wants on all of them. */
final class Ownership {

    private final CommonMetadata owner;
    private final CommonMetadata common;

    /** @param group of the labels: that of the definition's kind */
    Ownership(String group, FluxObject definition) {
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put(group + "/name", definition.name());
        labels.put(group + "/namespace", definition.namespace());
        this.owner = new CommonMetadata(labels, Map.of());
        this.common = definition.commonMetadata();
    }

    /** The object with the labels of its owner, and the common metadata over them. */
    Resource apply(Resource resource) {
        return new Resource(common.apply(owner.apply(resource.content())), resource.origin());
    }

    /** The object with the common metadata, and the labels of its owner over them. */
    Resource applyOver(Resource resource) {
        return new Resource(owner.apply(common.apply(resource.content())), resource.origin());
    }

    /** The object with the labels of its owner only. */
    Resource applyAlone(Resource resource) {
        return new Resource(owner.apply(resource.content()), resource.origin());
    }
}
