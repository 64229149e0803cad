/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.remote;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Charts in an OCI registry: the tag is the version, the chart is a layer of the manifest. */
final class OciChartRepository implements ChartRepository {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int LARGEST_MANIFEST = 4 << 20;
    private static final String MANIFEST = "application/vnd.oci.image.manifest.v1+json";
    private static final Set<String> CHART =
            Set.of("application/vnd.cncf.helm.chart.content.v1.tar+gzip", "application/tar+gzip");

    private final String place;
    private final URI registry;
    private final String path;
    private final OciExchange exchange;

    /**
     * @param address {@code oci://host/path}
     */
    OciChartRepository(String address, HttpFetch http, RemoteLogins logins) {
        String rest = address.substring("oci://".length());
        int slash = rest.indexOf('/');
        String host = slash < 0 ? rest : rest.substring(0, slash);
        place = address;
        path = slash < 0 ? "" : rest.substring(slash + 1).replaceAll("/+$", "") + "/";
        registry = URI.create((Loopback.is(host) ? "http://" : "https://") + host);
        exchange = new OciExchange(host, http, logins);
    }

    @Override
    public List<String> versions(String name) {
        JsonNode answer = json(exchange.get(v2(name, "tags/list"), "application/json", LARGEST_MANIFEST));
        List<String> versions = new ArrayList<>();
        for (JsonNode tag : answer.path("tags")) {
            versions.add(tag.asString("").replace('_', '+'));
        }
        return versions;
    }

    @Override
    public byte[] archive(String name, String version) {
        String tag = version.replace('+', '_');
        JsonNode manifest = json(exchange.get(v2(name, "manifests/" + tag), MANIFEST, LARGEST_MANIFEST));
        for (JsonNode layer : manifest.path("layers")) {
            if (CHART.contains(layer.path("mediaType").asString(""))) {
                String digest = layer.path("digest").asString("");
                if (!digest.matches("sha256:[0-9a-f]{64}")) {
                    throw new FetchException("has a layer without a checksum: " + name + ":" + tag, place, null);
                }
                byte[] archive = exchange.get(v2(name, "blobs/" + digest), "*/*", HttpChartRepository.LARGEST_CHART);
                Checksum.check(archive, digest, place + "/" + name + ":" + tag);
                return archive;
            }
        }
        throw new FetchException("holds no chart: " + name + ":" + tag, place, null);
    }

    private URI v2(String name, String what) {
        return registry.resolve("/v2/" + path + name + "/" + what);
    }

    private JsonNode json(byte[] body) {
        try {
            return JSON.readTree(body);
        } catch (JacksonException e) {
            throw new FetchException("answers with something else than JSON", place, null);
        }
    }
}
