# The API, its programs and the add-in's pages in one image; which role a container has, ROLE says.
# docker build --build-arg ADDIN_API_ORIGIN=… --build-arg ADDIN_CLIENT_ID=… -t follow-for-outlook .

FROM node:20.20.2-bookworm-slim AS build
WORKDIR /build
COPY package.json package-lock.json .npmrc ./
RUN npm ci --no-audit --no-fund
COPY . .
ARG ADDIN_API_ORIGIN
ARG ADDIN_CLIENT_ID
ARG ADDIN_ORIGIN
ARG ADDIN_AUTHORITY
ARG ADDIN_GRAPH_ORIGIN
RUN npm run build

FROM node:20.20.2-bookworm-slim AS packages
WORKDIR /build
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --no-audit --no-fund

FROM node:20.20.2-bookworm-slim
WORKDIR /opt/follow
# A volume here belongs to who runs the server; the rest of the file system may be read-only.
RUN mkdir -p /var/lib/follow && chown node:node /var/lib/follow
COPY --from=packages /build/node_modules ./node_modules
COPY --from=build /build/package.json ./package.json
COPY --from=build /build/dist/contract ./dist/contract
COPY --from=build /build/dist/api ./dist/api
COPY --from=build /build/dist/addin ./dist/addin
USER node
ENV NODE_ENV=production LISTEN_HOST=0.0.0.0 PORT=3000 ADDIN_DIR=dist/addin
EXPOSE 3000
HEALTHCHECK --interval=15s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "process.removeAllListeners('warning');process.env.NODE_TLS_REJECT_UNAUTHORIZED='0';fetch('http'+(process.env.TLS_CERT_FILE?'s':'')+'://127.0.0.1:'+process.env.PORT+'/health').then(({ok})=>process.exit(ok?0:1),()=>process.exit(1))"]
STOPSIGNAL SIGTERM
ENTRYPOINT ["node", "dist/api/main.js"]
